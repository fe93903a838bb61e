// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/running_bank.h"

#include "contract/accounts.h"
#include "contract/money.h"
#include "contract/roles.h"
#include "contract/support.h"
#include "server/administrators.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;
using test::await;
using test::outcome;

namespace
{

constexpr int patience_ms = 20'000;

Money rupees(qint64 minor)
{
    return {minor, Currency()};
}

} // namespace

/// Two servers on one bank in PostgreSQL: whoever is connected to the one sees, live, what is done at the
/// other, and nothing counts twice.
class NodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<test::RunningBank>();
        m_other = m_bank->anotherNode();
    }
    void cleanup()
    {
        m_other.reset();
        m_bank.reset();
    }

    void balancesAreToldAcross()
    {
        const auto asha = m_bank->logIn(m_bank->asha().toText());
        const auto ravi = m_bank->logIn(m_bank->ravi().toText(), m_other->port());
        std::optional<Money> seen;
        asha->on<contract::AccountChanged>(asha.get(), [&](const contract::AccountChanged& changed) {
            seen = changed.account.balance;
            QCOMPARE(changed.account.number, m_bank->asha()); // and nobody else's
        });
        asha->watch({contract::Topic::accounts});
        test::must(await(asha->call(contract::Ping{})));
        test::must(
            await(ravi->call(contract::Transfer{m_bank->ravi(), m_bank->asha(), rupees(250), {}, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(seen.has_value(), patience_ms);
        QCOMPARE(*seen, rupees(100'250));
        // And back, from money that came through the other node.
        test::must(
            await(asha->call(contract::Transfer{m_bank->asha(), m_bank->ravi(), rupees(100'250), {}, {}})));
        QCOMPARE(test::must(await(ravi->call(contract::ShowAccount{m_bank->ravi()}))).balance,
                 rupees(200'000));
    }

    void theJournalIsToldAcross()
    {
        const auto admin = m_bank->logIn(m_bank->administrator(), m_other->port());
        EntryId grown;
        admin->on<contract::JournalGrew>(admin.get(),
                                         [&](const contract::JournalGrew& journal) { grown = journal.last; });
        admin->watch({contract::Topic::journal});
        test::must(await(admin->call(contract::Ping{})));
        const auto asha = m_bank->logIn(m_bank->asha().toText());
        const auto moved = test::must(
            await(asha->call(contract::Transfer{m_bank->asha(), m_bank->ravi(), rupees(1), {}, {}})));
        QTRY_COMPARE_WITH_TIMEOUT(grown, moved.entry, patience_ms);
    }

    void peopleTalkAcross()
    {
        const auto asha = m_bank->logIn(m_bank->asha().toText());
        const auto admin = m_bank->logIn(m_bank->administrator(), m_other->port());
        QStringList at_asha;
        QStringList at_admin;
        const auto hear = [](client::Connection& link, QStringList& heard) {
            link.on<contract::MessageSaid>(
                &link, [&heard](const contract::MessageSaid& said) { heard << said.message.text; });
            link.watch({contract::Topic::conversations});
            test::must(await(link.call(contract::Ping{})));
        };
        hear(*asha, at_asha);
        hear(*admin, at_admin);
        const auto begun = test::must(await(asha->call(contract::StartConversation{})));
        test::must(await(asha->call(contract::Say{begun.conversation, u"my cheque bounced"_s, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(at_admin.contains(u"my cheque bounced"_s), patience_ms);
        test::must(await(admin->call(contract::JoinConversation{begun.conversation, {}})));
        test::must(await(admin->call(contract::Say{begun.conversation, u"let me look"_s, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(at_asha.contains(u"let me look"_s), patience_ms);
        QCOMPARE(at_asha.count(u"my cheque bounced"_s), 1); // told by one's own node alone
    }

    void aSessionIsKnownToAll()
    {
        const auto here = m_bank->logIn(m_bank->asha().toText());
        const auto there = m_bank->connection(m_other->port());
        there->open();
        test::must(await(there->call(contract::Resume{here->session()->token})));
        QCOMPARE(outcome(await(there->call(contract::ListAccounts{}))), QByteArray("done"));
        test::must(await(there->call(contract::LogOut{})));
        QTRY_COMPARE_WITH_TIMEOUT(outcome(await(here->call(contract::ListAccounts{}))),
                                  QByteArray("session_ended"), patience_ms);
    }

    void aChangedPasswordEndsSessionsEverywhere()
    {
        const auto here = m_bank->logIn(m_bank->asha().toText());
        const auto there = m_bank->logIn(m_bank->asha().toText(), m_other->port());
        test::must(await(there->call(contract::ChangePassword{Secret::fromText(test::RunningBank::password),
                                                              Secret::fromText(u"eight loud lakes"_s)})));
        QTRY_COMPARE_WITH_TIMEOUT(outcome(await(here->call(contract::ListAccounts{}))),
                                  QByteArray("session_ended"), patience_ms);
        QCOMPARE(outcome(await(there->call(contract::ListAccounts{}))), QByteArray("done"));
    }

    void anAdministratorGivenANewStartIsOutEverywhere()
    {
        const auto admin = m_bank->logIn(m_bank->administrator(), m_other->port());
        // As florind's command has it: the bank open, and no server of its own.
        const auto command = m_bank->anotherNode();
        command->server.reset();
        const Secret password = test::must(
            server::resetAdministrator(*command->house->database, m_bank->administrator(), m_bank->clock()));
        QTRY_COMPARE_WITH_TIMEOUT(outcome(await(admin->call(contract::ListUsers{}))), "session_ended",
                                  patience_ms);
    }

    void anIdleSessionIsIdleEverywhere()
    {
        auto here = m_bank->logIn(m_bank->asha().toText());
        const Secret token = here->session()->token;
        here.reset();
        m_bank->clock().advance(std::chrono::minutes(16));
        const auto there = m_bank->connection(m_other->port());
        there->open();
        QCOMPARE(outcome(await(there->call(contract::Resume{token}))), QByteArray("session_ended"));
    }

    void whatWasUsedHereIsNotIdleThere()
    {
        const auto here = m_bank->logIn(m_bank->asha().toText());
        const Secret token = here->session()->token;
        for (int i = 0; i < 3; ++i) {
            m_bank->clock().advance(std::chrono::minutes(10));
            test::must(await(here->call(contract::ListAccounts{})));
        }
        // Written down within a minute of the bank's time; the clock stands still while this node gets round
        // to it.
        const auto there = m_bank->connection(m_other->port());
        there->open();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(await(there->call(contract::Resume{token}))), QByteArray("done"),
                                  patience_ms);
    }

    void aRoleIsChangedEverywhere()
    {
        const auto here = m_bank->logIn(m_bank->administrator());
        const auto there = m_bank->logIn(m_bank->asha().toText(), m_other->port());
        QCOMPARE(outcome(await(there->call(contract::ListAccounts{}))), QByteArray("done"));
        test::must(await(here->call(contract::ChangeRole{
            contract::Role::customer, {{contract::Permission::view_accounts, contract::Scope::none}}, {}})));
        QTRY_COMPARE_WITH_TIMEOUT(outcome(await(there->call(contract::ListAccounts{}))),
                                  QByteArray("not_permitted"), patience_ms);
    }

    void aLimitHoldsAcross()
    {
        const auto admin = m_bank->logIn(m_bank->administrator());
        const auto here = m_bank->logIn(m_bank->asha().toText());
        const auto there = m_bank->logIn(m_bank->asha().toText(), m_other->port());
        const auto send = [this](client::Connection& link, qint64 minor) {
            return outcome(
                await(link.call(contract::Transfer{m_bank->asha(), m_bank->ravi(), rupees(minor), {}, {}})));
        };
        QCOMPARE(send(*there, 100), QByteArray("done"));
        test::must(
            await(admin->call(contract::SetAccountLimits{m_bank->asha(), std::nullopt, rupees(300), {}})));
        // The other node knows at once, and each adds up what the other one did.
        QCOMPARE(send(*there, 201), QByteArray("over_day_limit"));
        QCOMPARE(send(*here, 100), QByteArray("done"));
        QCOMPARE(send(*there, 101), QByteArray("over_day_limit"));
        QCOMPARE(send(*there, 100), QByteArray("done"));
        QCOMPARE(send(*here, 1), QByteArray("over_day_limit"));
    }

    void aKeyIsDoneOnce()
    {
        const auto here = m_bank->logIn(m_bank->asha().toText());
        const auto there = m_bank->logIn(m_bank->asha().toText(), m_other->port());
        const contract::Transfer transfer{m_bank->asha(), m_bank->ravi(), rupees(70), u"once"_s,
                                          Uuid::create(m_bank->clock().now())};
        const auto first = test::must(await(here->call(transfer)));
        QCOMPARE(test::must(await(there->call(transfer))).entry, first.entry);
        QCOMPARE(test::must(await(there->call(contract::ShowAccount{m_bank->asha()}))).balance,
                 rupees(99'930));
        const contract::StartConversation talk{Uuid::create(m_bank->clock().now())};
        const auto begun = test::must(await(there->call(talk)));
        QCOMPARE(test::must(await(here->call(talk))).conversation, begun.conversation);
    }

private:
    std::unique_ptr<test::RunningBank> m_bank;
    std::unique_ptr<test::RunningBank::Node> m_other;
};

QTEST_GUILESS_MAIN(NodesTest)
#include "nodes_test.moc"
