// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"

#include "contract/problem_catalogue.h"
#include "core/random.h"
#include "core/verhoeff.h"
#include "server/jobs/sealer.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "store/driver/cipher_connection.h"
#include "store/ledger_store.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{

/// What an answer may take on a machine that is busy with other tests.
constexpr auto patience = std::chrono::seconds(30);
constexpr Timestamp start_time{std::chrono::seconds(1'790'000'000)};

QByteArray rowInWords(const store::Statement& row)
{
    QByteArray words;
    for (int column = 0; column < row.columnCount(); ++column)
        words += (row.isNull(column) ? QByteArray("null") : row.blob(column).toPercentEncoding()) + ' ';
    return words;
}

QByteArray rowsOf(const QByteArray& table, store::CipherConnection& connection)
{
    QByteArray words;
    auto rows = must(store::Statement::prepare(connection.handle(), "SELECT * FROM \"" + table + '"'));
    while (must(rows.step()))
        words += table + ": " + rowInWords(rows) + '\n';
    return words;
}

QByteArray rowsIn(const QString& file, const Secret& key, const QStringList& without)
{
    store::CipherSettings settings;
    settings.key = key;
    settings.access = store::CipherAccess::ReadOnly;
    const auto connection = must(store::CipherConnection::open(file, settings));
    auto tables = must(store::Statement::prepare(
        connection->handle(), "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    QByteArray words;
    while (must(tables.step())) {
        if (!without.contains(tables.text(0)))
            words += rowsOf(tables.text(0).toUtf8(), *connection);
    }
    return words;
}

QString aadhaarFrom(const QString& eleven_digits)
{
    return eleven_digits + QString::number(verhoeff::checkDigit(eleven_digits));
}

} // namespace

const QString BankFixture::password = u"a long enough sentence"_s;

QByteArray nameOf(const Problem& problem)
{
    return contract::kindOf(problem.code).name;
}

BankFixture::BankFixture()
    : m_postgres(runsOnPostgres() ? std::make_unique<PostgresPlace>() : nullptr)
    , m_path(m_folder.filePath(u"bank"_s))
    , m_master(Secret::random(32))
    , m_keys(store::BankKeys::fromMaster(m_master))
    , m_clock(start_time)
{
    // The smallest cost there is: what is tested here is not how long guessing takes.
    server::passwords::setCost({.operations = 1, .memory_bytes = 64 * 1024});
    const store::BankProfile profile{
        .id = u"test-bank"_s, .name = u"Nexa Bank"_s, .currency = {}, .created = start_time};
    m_database = must(m_postgres ? store::createPostgresBank(m_postgres->conninfo(), profile, m_keys)
                                 : store::createBank(m_path, profile, m_keys));
    start();
    addEverybody();
    m_asha = addCustomer(u"Asha"_s, u"Rao"_s, aadhaarFrom(u"23456789012"_s), u"9000000009"_s);
    m_ravi = addCustomer(u"Ravi"_s, u"Nair"_s, aadhaarFrom(u"34567890123"_s), u"9000000010"_s);
}

BankFixture::~BankFixture()
{
    m_backups->stop();
    m_desk->stop();
    m_notifier->stop();
}

void BankFixture::start()
{
    m_desk = std::make_unique<server::Desk>(*m_database, m_clock);
    m_notifier = std::make_unique<server::Notifier>(*m_database, m_desk->hub(), m_desk->owners());
    m_backups = std::make_unique<server::Backups>(server::BackupSource{m_path, u"test-bank"_s, ring()},
                                                  *m_database, m_desk->writer(), m_clock,
                                                  server::BackupSchedule{.folder = backupFolder()});
    m_services = std::make_unique<server::Services>(
        *m_desk, [] { return 0; }, m_path, *m_backups);
    m_notifier->start();
    must(m_desk->start([this](const std::vector<AccountNumber>& touched, EntryId last) {
        if (!touched.empty())
            m_notifier->committed(touched, last);
    }));
}

void BankFixture::restart(const std::function<void()>& meanwhile)
{
    m_backups->stop();
    m_desk->stop();
    m_notifier->stop();
    m_services.reset();
    m_backups.reset();
    m_notifier.reset();
    m_desk.reset();
    m_database.reset();
    if (meanwhile)
        meanwhile();
    m_database = openAlone();
    start();
}

std::unique_ptr<store::Database> BankFixture::openAlone() const
{
    return must(m_postgres ? store::openPostgresBank(m_postgres->conninfo(), m_keys)
                           : store::openBank(m_path, m_keys));
}

void BankFixture::addEverybody()
{
    for (const QString& name : contract::Wire<contract::Role>::names()) {
        const contract::Role role = server::roleFromName(name);
        if (contract::isStaff(role))
            addStaff(name, role);
    }
}

void BankFixture::addStaff(const QString& name, contract::Role role)
{
    const server::NewPerson person{.name = name,
                                   .display_name = u"The "_s + name,
                                   .role = role,
                                   .customer = {},
                                   .password_record =
                                       must(server::passwords::record(Secret::fromText(password))),
                                   .must_change_password = false};
    must(m_desk->writer().write(*nobody(), [&person](server::WriteContext& context) -> Result<void> {
        if (auto added = server::addPerson(person, context); !added)
            return refuse(added.error());
        return {};
    }));
}

BankFixture::Holder BankFixture::addCustomer(const QString& first, const QString& last,
                                             const QString& aadhaar, const QString& phone)
{
    contract::OpenAccount request;
    request.first_name = first;
    request.last_name = last;
    request.aadhaar = aadhaar;
    request.phone = phone;
    request.opening_deposit = Money(opening_minor, Currency());
    request.initial_password = Secret::fromText(password);
    const auto opened = must(ask(as(contract::Role::admin), request));
    return {opened.customer, opened.user, opened.account};
}

server::CallerPtr BankFixture::as(contract::Role role)
{
    return contract::isStaff(role) ? callerNamed(server::nameOf(role)) : as(m_asha);
}

server::CallerPtr BankFixture::as(const Holder& holder)
{
    return callerNamed(holder.user);
}

server::CallerPtr BankFixture::nobody() const
{
    return std::make_shared<server::Caller>();
}

server::CallerPtr BankFixture::callerNamed(const QString& user_name)
{
    const auto snapshot = must(m_database->snapshot());
    const auto user = must(snapshot->identity().userByName(user_name));
    if (!user)
        giveUp(ProblemCode::unknown_user);
    auto caller = std::make_shared<server::Caller>();
    caller->user = user->id;
    caller->name = user->name;
    caller->display_name = user->display_name;
    caller->role = server::roleFromName(user->role);
    caller->customer = user->customer;
    caller->roles = m_desk->roles();
    caller->token_hash = random::bytes(32);
    caller->session = m_desk->sessions().open(caller->token_hash, user->id, m_clock.now(), Timestamp::max());
    return caller;
}

std::optional<ProposalId> BankFixture::proposalIn(const Problem& problem)
{
    const ProblemValue* number = problem.value(u"proposal");
    if (problem.code != ProblemCode::approval_needed || !number)
        return std::nullopt;
    return ProposalId{std::get<qint64>(*number)};
}

server::CallerPtr BankFixture::otherThan(const server::CallerPtr& caller)
{
    return as(caller->role == contract::Role::manager ? contract::Role::admin : contract::Role::manager);
}

Result<contract::Proposal> BankFixture::approve(ProposalId proposal, const server::CallerPtr& caller)
{
    const auto seen = ask(caller, contract::ShowProposal{proposal});
    if (!seen)
        return seen;
    return ask(caller, contract::ApproveProposal{proposal, seen->revision, {}});
}

Result<QByteArray> BankFixture::askCoded(const QByteArray& method, const QByteArray& params,
                                         const server::CallerPtr& caller)
{
    // Shared, so that an answer after the patience has ended still finds it.
    auto promise = std::make_shared<std::promise<server::Answer>>();
    auto answer = promise->get_future();
    m_desk->submit(method, params, server::Coding::Cbor, caller,
                   [promise](server::Answer given) { promise->set_value(std::move(given)); });
    if (answer.wait_for(patience) != std::future_status::ready)
        qFatal("%s was not answered", method.constData());
    return answer.get().reply;
}

QByteArray BankFixture::contents(const QStringList& without)
{
    // What a node told the others, and which unit it wrote last, are no part of the bank.
    if (m_postgres)
        return m_postgres->allRows(without + QStringList{u"news"_s, u"unit_proof"_s});
    if (!QTest::qWaitFor([this] { return m_desk->writer().unfolded() == 0; }, 30'000))
        qFatal("the journal is not folded");
    return rowsIn(m_path + u"/bank.db"_s, m_keys.main, without) +
           rowsIn(m_path + u"/auth.db"_s, m_keys.auth, without);
}

void BankFixture::seal()
{
    server::Sealer sealer(*m_database, m_clock, [this](const server::Sealer::Change& change) {
        return m_desk->writer().write(
            *nobody(), [&change](server::WriteContext& context) { return change(context.stores); });
    });
    while (must(sealer.round())) {
    }
}

bool BankFixture::ledgerHolds()
{
    const auto snapshot = must(m_database->snapshot());
    return must(snapshot->ledger().verify([](qint64, qint64) { return true; })).ok;
}

} // namespace florin::test
