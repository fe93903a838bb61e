// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/daemon_bank.h"

#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "server/services/accounts/bank_accounts.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{

constexpr qint64 opening_minor = 1'000'000;

Secret password()
{
    return Secret::fromText(u"a bridge over the river"_s);
}

AccountNumber addHolder(int number, const Secret& record, Timestamp now, server::WriteContext& context)
{
    store::NewCustomer customer;
    customer.first_name = u"Customer"_s;
    customer.last_name = QString::number(number);
    const CustomerId id = must(context.stores.customers().add(customer));
    const AccountNumber account = must(context.openAccount(AccountKind::savings, Currency()));
    must(context.stores.customers().linkAccount(id, account));
    must(server::addPerson({account.toText(), u"Customer"_s, contract::Role::customer, id, record, false},
                           context));
    must(server::payIn(account, Money(opening_minor, Currency()), {}, Uuid::create(now), context));
    return account;
}

} // namespace

Daemon::Daemon(const QStringList& bank, quint16 port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FLORIND),
                    QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)} + bank);
    const bool spoke = QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience_ms);
    const QByteArray line = spoke ? m_process.readLine().trimmed() : QByteArray();
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
}

void Daemon::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience_ms);
}

int Daemon::terminate()
{
    m_process.terminate();
    // With the event loop running: clients in this process must be able to read their last answers.
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience_ms);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

DaemonBank::DaemonBank(const QString& conninfo)
    : m_directory(m_folder.filePath(u"bank"_s))
    , m_conninfo(conninfo)
{
    if (conninfo.isEmpty() && runsOnPostgres()) {
        m_place = std::make_unique<PostgresPlace>();
        m_conninfo = m_place->conninfo();
    }
    const SystemClock clock;
    server::NewBank bank;
    bank.key_file = m_folder.filePath(u"bank.key"_s);
    bank.postgres = m_conninfo;
    const auto admin = must(server::createBankHouse(m_directory, bank, clock));
    m_certificate = QSslCertificate::fromPath(admin.certificate).constFirst();
    const auto opened = house();
    const auto unit = must(opened.database->writer());
    const Secret record = must(server::passwords::record(password()));
    must(server::changeBank(*unit, server::theBank(), clock.now(),
                            [&](server::WriteContext& context) -> Result<void> {
                                for (int i = 0; i < customers; ++i)
                                    m_accounts.push_back(addHolder(i, record, clock.now(), context));
                                return {};
                            }));
}

QStringList DaemonBank::named() const
{
    QStringList named{u"--data"_s, m_directory};
    if (!m_conninfo.isEmpty())
        named << u"--postgres"_s << m_conninfo;
    return named;
}

server::BankHouse DaemonBank::house() const
{
    return must(server::openBankHouse(m_directory, {}, {}, m_conninfo));
}

AccountNumber DaemonBank::account(int customer) const
{
    return m_accounts[static_cast<std::size_t>(customer)];
}

std::unique_ptr<client::Connection> DaemonBank::logIn(int customer, quint16 port,
                                                      client::Reconnect reconnect) const
{
    client::ConnectionOptions options;
    options.server = {u"127.0.0.1"_s, port};
    options.trusted = m_certificate;
    options.reconnect = reconnect;
    options.longest_retry = std::chrono::milliseconds(500);
    auto link = std::make_unique<client::Connection>(options);
    link->open();
    const auto session = link->call(contract::LogIn{account(customer).toText(), password()});
    if (!QTest::qWaitFor([&] { return session.isFinished(); }, patience_ms))
        return nullptr;
    must(session.result());
    return link;
}

contract::Transfer DaemonBank::someTransfer(int customer)
{
    std::uniform_int_distribution<int> other(1, customers - 1);
    std::uniform_int_distribution<qint64> amount_minor(1, 500);
    const int payee = (customer + other(m_chance)) % customers;
    return {account(customer), account(payee), Money(amount_minor(m_chance), Currency()), u"load"_s,
            Uuid::create(SystemClock().now())};
}

std::map<IdempotencyKey, ledger::Entry> DaemonBank::journal() const
{
    const auto opened = house();
    const auto snapshot = must(opened.database->snapshot());
    std::map<IdempotencyKey, ledger::Entry> entries;
    store::JournalRequest request;
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
    for (;;) {
        const auto page = must(snapshot->ledger().journal(request));
        for (const ledger::Entry& entry : page.rows) {
            if (!entries.emplace(entry.key, entry).second)
                qFatal("the journal holds a key twice");
        }
        if (!page.more)
            return entries;
        request.after = {page.rows.back().id, page.rows.back().amount_minor};
    }
}

qint64 DaemonBank::unfolded() const
{
    const auto opened = house();
    return must(opened.database->writer())->ledger().unfolded();
}

int DaemonBank::verify() const
{
    return QProcess::execute(QStringLiteral(FLORIND), QStringList{u"verify"_s} + named());
}

} // namespace florin::test
