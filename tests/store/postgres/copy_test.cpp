// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answer_store.h"
#include "store/approval_store.h"
#include "store/audit_store.h"
#include "store/audit_verifier.h"
#include "store/bank_copy.h"
#include "store/credential_store.h"
#include "store/feedback_store.h"
#include "store/ledger/ledger_bank.h"
#include "store/message_store.h"
#include "store/postgres/table_copies.h"
#include "store/role_store.h"
#include "store/seal_making.h"
#include "store/security_store.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/support_store.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

const Secret record = Secret::fromText(u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g"_s);
const IdempotencyKey answered = key(77);
const IdempotencyKey proposed = key(78);

/// An embedded bank, even where the program's others are in PostgreSQL, with a row of everything.
class EmbeddedBank
{
public:
    EmbeddedBank()
    {
        BankProfile profile = BankScratch::profile();
        profile.time_zone = u"Asia/Kolkata"_s;
        const auto database = must(createBank(folder(), profile, m_keys));
        const auto unit = must(database->writer());
        must(unit->begin());
        openAccounts(*unit);
        writeAll(*unit);
        must(unit->commit());
        for (int i = 0; i < 140; ++i)
            move(*unit, i);
        sealAll(*unit);
    }
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"bank"_s); }
    [[nodiscard]] const BankKeys& keys() const { return m_keys; }
    [[nodiscard]] std::unique_ptr<Database> open() const { return must(openBank(folder(), m_keys)); }

private:
    static void openAccounts(UnitOfWork& unit)
    {
        ledger::Book book({});
        for (int i = 0; i < 5; ++i)
            book.open(account(i), i == 4 ? AccountKind::drawer : AccountKind::savings, {});
        must(unit.ledger().append(book, at(100)));
    }
    static void move(UnitOfWork& unit, int number)
    {
        must(unit.begin());
        ledger::Book book(must(unit.ledger().tip()));
        const Command command{key(1'000 + number),
                              UserId{7},
                              {ledger::test::move(EntryKind::deposit, account(4), account(number % 3), 10,
                                                  u"memo %1 — ₹"_s.arg(number)),
                               hold(account(number % 3), account(3), 1)}};
        ledger::Needs needs;
        book.addNeeds(command, needs);
        book.learn(needs, must(unit.ledger().load(needs)));
        must(book.post(command, at(200 + number)));
        must(unit.ledger().append(book, at(200 + number)));
        must(unit.commit());
    }
    static void sealAll(UnitOfWork& unit)
    {
        must(unit.begin());
        must(unit.seals().keepKey(Secret::random(SealKey::seed_size), at(1)));
        const auto seal = must(nextSeal(unit.ledger(), std::nullopt, *must(unit.seals().sealKey()), at(900)));
        must(unit.seals().append(*seal));
        must(unit.seals().append(*nextAuditSeal(must(unit.audit().head()), seal->seal, std::nullopt,
                                                *must(unit.seals().sealKey()), at(900))));
        must(unit.commit());
    }
    static void writeAll(UnitOfWork& unit)
    {
        const CustomerId customer =
            must(unit.customers().add(newCustomer(u"Asha"_s, u"Nair"_s, u"234567890124"_s)));
        must(unit.customers().add(newCustomer(u"Ravi"_s, QString())));
        must(unit.customers().linkAccount(customer, account(0)));
        User user = newUser(u"Asha.N"_s, u"customer"_s);
        user.customer = customer;
        user.id = must(unit.identity().addUser(user, record));
        must(unit.identity().addSession({"token-hash", user.id, at(1), at(9'000), at(1), u"10.0.0.77"_s}));
        const auto talk = must(unit.support().start(user.id, u"Asha Nair"_s, at(1)));
        must(unit.support().join(talk, UserId{2}, u"Sunil"_s, at(2)));
        const ChatMessage said = must(unit.support().post(
            {{}, talk, user.id, u"Asha"_s, u"my cheque bounced"_s, at(2), Uuid::create(at(2))}));
        must(unit.support().markRead(talk, UserId{2}, said.id));
        must(unit.messages().setProviderSetting(u"twilio"_s, u"from"_s, u"+1555"_s, at(1)));
        must(unit.messages().setProviderSecret(u"twilio"_s, u"token"_s, Secret::fromText(u"5e3c"_s), at(1)));
        OutboxMessage sms;
        sms.customer = customer;
        sms.to = u"+919000000009"_s;
        sms.text = u"low"_s;
        sms.created = at(1);
        sms.expires = at(7);
        sms.kind = MessageKind::session_code;
        must(unit.messages().enqueue(sms));
        Feedback feedback;
        feedback.customer = u"TL1"_s;
        feedback.name = u"Asha"_s;
        feedback.text = u"super"_s;
        feedback.time = at(1);
        must(unit.feedback().answer(must(unit.feedback().add(feedback)), u"thanks"_s, UserId{7}, at(2)));
        AuditLine line;
        line.actor_name = u"admin"_s;
        line.operation = u"customers.show"_s;
        line.subject = u"Asha"_s;
        line.customer = customer;
        line.address = u"192.0.2.1"_s;
        const std::vector lines{line, AuditLine(), line};
        must(unit.audit().append(lines));
        must(unit.answers().keep(
            {answered, user.id, u"accounts.open"_s, QByteArray(32, 'd'), "reply", at(1)}));
        BackupRun run;
        run.started = at(3);
        run.file = u"florin.backup"_s;
        run.root = "root";
        run.outcome = u"proven"_s;
        must(unit.bank().addBackupRun(run));
        const Secret app = Secret::fromText(u"twenty bytes of app."_s);
        must(unit.credentials().setAuthenticator({user.id, app, at(2), 3}, AuthenticatorState::Confirmed));
        must(unit.credentials().setRecoveryCodes(user.id, std::span(&app, 1)));
        must(unit.credentials().addDevice(
            {{}, user.id, u"Counter 3"_s, u"10.0.0.3"_s, "token", "before", at(1), at(2)}));
        must(unit.credentials().addSecurityKey({{},
                                                user.id,
                                                u"Blue key"_s,
                                                "credential",
                                                "public",
                                                -7,
                                                true,
                                                4'000'000'000,
                                                at(1),
                                                at(2),
                                                at(3)}));
        must(unit.credentials().setSmsFactor({user.id, u"+919000000009"_s, at(2)},
                                             AuthenticatorState::Confirmed));
        must(unit.credentials().addSmsCode({user.id, at(3), "token-hash", "log_in/"}, app));
        must(unit.security().addFailures(at(0), 12));
        must(unit.security().setGuard({user.id, 3, at(4), 1, at(900), at(2)}));
        must(unit.security().noteDevice({user.id, u"10.0.0.77"_s, u"asha.n"_s, at(1), at(2)}));
        must(unit.security().addAlert({0, at(4), u"user_locked"_s, user.id, u"Asha.N"_s, u"10.0.0.78"_s, 3}));
        writeProposals(unit);
    }
    static void writeProposals(UnitOfWork& unit)
    {
        Proposal proposal;
        proposal.key = proposed;
        proposal.operation = u"accounts.close"_s;
        proposal.subject = u"50000000001"_s;
        proposal.request_digest = QByteArray(32, 'd');
        proposal.maker = UserId{2};
        proposal.maker_name = u"maya"_s;
        proposal.asked = at(4);
        proposal.expires = at(5);
        proposal.lines = "lines";
        const ProposalId id = must(unit.approvals().propose(proposal, record));
        must(unit.approvals().decide(id, {ProposalState::refused, UserId{3}, u"bela"_s, at(5), u"no"_s}));
        proposal.key = key(79);
        (void)must(unit.approvals().propose(proposal, record));
        const FourEyesRule never{u"money.hold"_s, std::nullopt, std::nullopt, 3};
        must(unit.approvals().setFourEyesRules(never.operation, std::span(&never, 1)));
        const RoleScope scope{u"teller"_s, u"attend"_s, 2};
        must(unit.roles().setRoleScopes(scope.role, std::span(&scope, 1)));
        const RoleLimit limit{u"teller"_s, Currency(), std::nullopt, 500};
        must(unit.roles().setRoleLimits(limit.role, std::span(&limit, 1)));
        must(unit.roles().setRoleHours(u"teller"_s, RoleHours{u"teller"_s, 3, 540, 60}));
        must(unit.roles().setAccountLimit({account(1), 100, std::nullopt}));
    }

    QTemporaryDir m_folder;
    BankKeys m_keys = BankKeys::fromMaster(Secret::random(32));
};

/// Whatever the stores can be asked, the answers are the same.
void expectSame(ReaderSession& a, ReaderSession& b)
{
    const auto same = [&](auto ask) { QCOMPARE(ask(b), ask(a)); };
    same([](ReaderSession& s) { return must(s.bank().profile()); });
    same([](ReaderSession& s) { return must(s.bank().backupRuns({})).rows; });
    same([](ReaderSession& s) { return must(s.customers().customers({}, {})).rows; });
    same([](ReaderSession& s) { return must(s.customers().accountsOf(CustomerId{1})); });
    same([](ReaderSession& s) { return must(s.customers().aadhaar(CustomerId{1})).view().toByteArray(); });
    same([](ReaderSession& s) {
        return must(s.customers().customerByAadhaar(Secret::fromText(u"234567890124"_s)));
    });
    same([](ReaderSession& s) { return must(s.identity().userByName(u"ASHA.n"_s)); });
    same([](ReaderSession& s) { return must(s.identity().passwordRecord(UserId{1})).view().toByteArray(); });
    same([](ReaderSession& s) { return must(s.identity().sessionsOf(UserId{1})); });
    same([](ReaderSession& s) { return must(s.support().conversations(std::nullopt, {})).rows; });
    same([](ReaderSession& s) { return must(s.support().participants(ConversationId{1})); });
    same([](ReaderSession& s) { return must(s.support().messages(ConversationId{1}, {})).rows; });
    same([](ReaderSession& s) { return must(s.messages().smsSettings(CustomerId{1})); });
    same([](ReaderSession& s) { return must(s.messages().providerSettings(u"twilio"_s)); });
    same([](ReaderSession& s) {
        return must(s.messages().providerSecret(u"twilio"_s, u"token"_s)).view().toByteArray();
    });
    same([](ReaderSession& s) { return must(s.feedback().feedbackList(FeedbackFilter::All, {})).rows; });
    same([](ReaderSession& s) { return must(s.audit().auditLines({}, {})).rows; });
    same([](ReaderSession& s) { return must(s.answers().answer(answered)); });
    same([](ReaderSession& s) {
        return must(s.approvals().proposals(ApprovalReader::Part::All, {}, {})).rows;
    });
    same([](ReaderSession& s) { return must(s.approvals().proposalOf(proposed)); });
    same(
        [](ReaderSession& s) { return must(s.approvals().keptRequest(ProposalId{2})).view().toByteArray(); });
    same([](ReaderSession& s) { return must(s.approvals().fourEyesRules()); });
    same([](ReaderSession& s) { return must(s.roles().roleScopes()); });
    same([](ReaderSession& s) { return must(s.roles().roleLimits()); });
    same([](ReaderSession& s) { return must(s.roles().roleHours()); });
    same([](ReaderSession& s) { return must(s.roles().accountLimitsSince(-1)); });
    same([](ReaderSession& s) { return must(s.seals().lastSeal()); });
    same([](ReaderSession& s) { return must(s.seals().lastAuditSeal()); });
    same([](ReaderSession& s) { return must(s.seals().sealKey())->publicKey(); });
    same([](ReaderSession& s) {
        return must(s.credentials().authenticator(UserId{1}, AuthenticatorState::Confirmed));
    });
    same([](ReaderSession& s) { return must(s.credentials().recoveryCodes(UserId{1})); });
    same([](ReaderSession& s) { return must(s.credentials().devicesOf(UserId{1})); });
    same([](ReaderSession& s) { return must(s.credentials().securityKeysOf(UserId{1})); });
    same([](ReaderSession& s) {
        return must(s.credentials().smsFactor(UserId{1}, AuthenticatorState::Confirmed));
    });
    same([](ReaderSession& s) { return must(s.credentials().smsCodesOf(UserId{1})); });
    same([](ReaderSession& s) { return must(s.messages().outbox({})).rows; });
    same([](ReaderSession& s) {
        return must(s.messages().nthNewest({MessageKind::session_code, u"+919000000009"_s}, 0)).value();
    });
    same([](ReaderSession& s) { return must(s.security().guard(UserId{1})); });
    same([](ReaderSession& s) { return must(s.security().devicesOf(UserId{1})); });
    same([](ReaderSession& s) { return must(s.security().failedHours({})); });
    same([](ReaderSession& s) { return must(s.security().alerts({})).rows; });
    same([](ReaderSession& s) { return must(s.ledger().tip()); });
    same([](ReaderSession& s) { return must(s.ledger().accountList({}, {}, 100)).rows; });
    same([](ReaderSession& s) { return must(s.ledger().journal({.limit = 1'000})).rows; });
    same([](ReaderSession& s) { return must(s.ledger().history(account(1), {}, {.limit = 500})).rows; });
    same([](ReaderSession& s) { return must(s.ledger().accountAt(account(1), at(260))); });
}

} // namespace

/// An embedded bank moves into PostgreSQL: all of it, or nothing.
class CopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereAndGoesOn()
    {
        const EmbeddedBank bank;
        const florin::test::PostgresPlace place;
        const BankCopied copied = must(copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(), {}));
        QCOMPARE(copied.entries, 280);
        QCOMPARE(copied.accounts, 5);
        const auto files = bank.open();
        const auto database = must(openPostgresBank(place.conninfo(), bank.keys()));
        expectSame(*must(files->snapshot()), *must(database->snapshot()));
        for (const auto& [table, rows] : copied.rows)
            QVERIFY2(rows > 0, qPrintable(table)); // it is a bank with something of everything
        QCOMPARE(must(must(database->snapshot())->ledger().verify({})).root, copied.root);

        const auto unit = must(database->writer());
        must(unit->begin());
        QCOMPARE(must(unit->customers().add(newCustomer(u"Meera"_s, u"Rao"_s))), CustomerId{3});
        AuditLine line;
        must(unit->audit().append(std::span(&line, 1)));
        must(unit->commit());
        QVERIFY(!must(must(database->snapshot())->audit().verifyChain()).broken_at);
    }

    void noTableIsForgotten()
    {
        const EmbeddedBank bank;
        // Made anew, or of no meaning, on the other side.
        QStringList known{u"bank"_s,           u"account"_s,       u"journal"_s,   u"statement_mark"_s,
                          u"journal_key"_s,    u"fold_state"_s,    u"auth_redo"_s, u"applied_unit"_s,
                          u"schema_version"_s, u"rules_revision"_s};
        for (const TableCopy& table : tableCopies())
            known << QString::fromLatin1(table.name);
        for (const auto& [file, file_key] :
             {std::pair(u"/bank.db"_s, bank.keys().main), std::pair(u"/auth.db"_s, bank.keys().auth)}) {
            CipherSettings settings;
            settings.key = file_key;
            const auto connection = must(SqlConnection::open(bank.folder() + file, settings));
            auto tables = must(Statement::prepare(connection->handle(),
                                                  "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                  "name NOT LIKE 'sqlite_%'"));
            while (must(tables.step()))
                QVERIFY2(known.contains(tables.text(0)), qPrintable(tables.text(0)));
        }
    }

    void stoppedItHasNotHappenedAndCanBeBegunAnew()
    {
        const EmbeddedBank bank;
        const florin::test::PostgresPlace place;
        const QByteArray before = place.allRows();
        int steps = 0;
        const auto stopped = copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(),
                                                [&](const QString& what, qint64, qint64) {
                                                    ++steps;
                                                    return what != u"journal";
                                                });
        QCOMPARE(refusal(stopped), ProblemCode::cancelled);
        QVERIFY(steps > 5);
        QCOMPARE(place.allRows(), before);
        must(copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(), {}));
        QCOMPARE(refusal(copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(), {})),
                 ProblemCode::already_initialised);
    }

    void aBankInUseOrSpoiltIsNotCopied()
    {
        const EmbeddedBank bank;
        const florin::test::PostgresPlace place;
        {
            const auto open = bank.open();
            QCOMPARE(refusal(copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(), {})),
                     ProblemCode::in_use);
        }
        {
            CipherSettings settings;
            settings.key = bank.keys().main;
            const auto connection = must(SqlConnection::open(bank.folder() + u"/bank.db"_s, settings));
            must(runScript(connection->handle(), "DROP TRIGGER journal_stays;"
                                                 "UPDATE journal SET amount = amount + 1 WHERE id = 9"));
        }
        QCOMPARE(refusal(copyBankToPostgres(bank.folder(), place.conninfo(), bank.keys(), {})),
                 ProblemCode::corrupted);
        QCOMPARE(place.allRows(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CopyTest)
#include "copy_test.moc"
