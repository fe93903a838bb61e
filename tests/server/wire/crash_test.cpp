// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"
#include "contract/money.h"
#include "server/bank_house.h"
#include "server/desk/write_context.h"
#include "server/services/accounts/bank_accounts.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"
#include "support/bank_fixture.h"
#include "support/postgres_place.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace florin;
using namespace Qt::StringLiterals;

namespace
{

constexpr int customers = 8;
constexpr qint64 opening_minor = 1'000'000;
constexpr int patience_ms = 60'000;

/// A transfer that was asked for, and what came of it.
struct Asked {
    contract::Transfer transfer;
    std::optional<Result<contract::Moved>> answer;
};

/// florind as a process of its own, that can be killed.
class Daemon
{
public:
    explicit Daemon(const QStringList& bank)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FLORIND),
                        QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + bank);
        const bool spoke = QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience_ms);
        const QByteArray line = spoke ? m_process.readLine().trimmed() : QByteArray();
        m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    void kill()
    {
        m_process.kill(); // SIGKILL: nothing is flushed, nothing is said
        m_process.waitForFinished(patience_ms);
    }
    [[nodiscard]] int terminate()
    {
        m_process.terminate();
        m_process.waitForFinished(patience_ms);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

/// Kills the server under load and looks at what is left: nothing that was acknowledged may be lost, and
/// nothing that is asked again may happen twice.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
    void drainsOnSigterm();

private:
    [[nodiscard]] std::unique_ptr<client::Connection> logIn(int customer, quint16 port) const;
    void askMany(client::Connection& link, int customer, int count,
                 std::vector<std::unique_ptr<Asked>>& asked);
    void ask(client::Connection& link, Asked& asked);
    [[nodiscard]] std::map<IdempotencyKey, ledger::Entry> journal() const;
    [[nodiscard]] int verify() const;
    /// How the bank is named to florind.
    [[nodiscard]] QStringList bank() const;
    [[nodiscard]] server::BankHouse house() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::PostgresPlace> m_postgres;
    QString m_directory;
    QSslCertificate m_certificate;
    std::vector<AccountNumber> m_accounts;
    const QString m_password = u"a bridge over the river"_s;
    std::mt19937 m_chance{20'261'121};
};

void CrashTest::initTestCase()
{
    m_directory = m_folder.filePath(u"bank"_s);
    if (test::runsOnPostgres())
        m_postgres = std::make_unique<test::PostgresPlace>();
    const SystemClock clock;
    server::NewBank bank;
    bank.key_file = m_folder.filePath(u"bank.key"_s);
    bank.postgres = m_postgres ? m_postgres->conninfo() : QString();
    const auto admin = test::must(server::createBankHouse(m_directory, bank, clock));
    m_certificate = QSslCertificate::fromPath(admin.certificate).constFirst();
    const auto opened = house();
    const auto unit = test::must(opened.database->writer());
    const Secret record = test::must(server::passwords::record(Secret::fromText(m_password)));
    const server::Caller by_bank = server::theBank();
    test::must(
        server::changeBank(*unit, by_bank, clock.now(), [&](server::WriteContext& context) -> Result<void> {
            for (int i = 0; i < customers; ++i) {
                store::NewCustomer customer;
                customer.first_name = u"Customer"_s;
                customer.last_name = QString::number(i);
                const CustomerId id = test::must(context.stores.customers().add(customer));
                const AccountNumber account =
                    test::must(context.openAccount(AccountKind::savings, Currency()));
                test::must(context.stores.customers().linkAccount(id, account));
                test::must(server::addPerson(
                    {account.toText(), u"Customer"_s, contract::Role::customer, id, record, false}, context));
                test::must(server::payIn(account, Money(opening_minor, Currency()), {},
                                         Uuid::create(clock.now()), context));
                m_accounts.push_back(account);
            }
            return {};
        }));
}

std::unique_ptr<client::Connection> CrashTest::logIn(int customer, quint16 port) const
{
    client::ConnectionOptions options;
    options.server = {u"127.0.0.1"_s, port};
    options.trusted = m_certificate;
    options.reconnect = client::Reconnect::Never;
    auto link = std::make_unique<client::Connection>(options);
    link->open();
    const auto session = link->call(contract::LogIn{m_accounts[static_cast<std::size_t>(customer)].toText(),
                                                    Secret::fromText(m_password)});
    if (!QTest::qWaitFor([&] { return session.isFinished(); }, patience_ms))
        return nullptr;
    test::must(session.result());
    return link;
}

void CrashTest::ask(client::Connection& link, Asked& asked)
{
    link.call(asked.transfer).then(&link, [&asked](const Result<contract::Moved>& answer) {
        asked.answer = answer;
    });
}

void CrashTest::askMany(client::Connection& link, int customer, int count,
                        std::vector<std::unique_ptr<Asked>>& asked)
{
    std::uniform_int_distribution<int> other(1, customers - 1);
    std::uniform_int_distribution<qint64> amount_minor(1, 500);
    for (int i = 0; i < count; ++i) {
        const auto to = static_cast<std::size_t>((customer + other(m_chance)) % customers);
        auto one = std::make_unique<Asked>();
        one->transfer = {m_accounts[static_cast<std::size_t>(customer)], m_accounts[to],
                         Money(amount_minor(m_chance), Currency()), u"load"_s,
                         Uuid::create(SystemClock().now())};
        ask(link, *one);
        asked.push_back(std::move(one));
    }
}

std::map<IdempotencyKey, ledger::Entry> CrashTest::journal() const
{
    const auto opened = house();
    const auto snapshot = test::must(opened.database->snapshot());
    std::map<IdempotencyKey, ledger::Entry> entries;
    store::JournalRequest request;
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
    for (;;) {
        const auto page = test::must(snapshot->ledger().journal(request));
        for (const ledger::Entry& entry : page.rows) {
            if (!entries.emplace(entry.key, entry).second)
                qFatal("the journal holds a key twice");
        }
        if (!page.more)
            return entries;
        request.after = {page.rows.back().id, page.rows.back().amount_minor};
    }
}

int CrashTest::verify() const
{
    return QProcess::execute(QStringLiteral(FLORIND), QStringList{u"verify"_s} + bank());
}

QStringList CrashTest::bank() const
{
    QStringList named{u"--data"_s, m_directory};
    if (m_postgres)
        named << u"--postgres"_s << m_postgres->conninfo();
    return named;
}

server::BankHouse CrashTest::house() const
{
    return test::must(
        server::openBankHouse(m_directory, {}, {}, m_postgres ? m_postgres->conninfo() : QString()));
}

void CrashTest::losesAndDoublesNothing_data()
{
    QTest::addColumn<int>("after_answers");
    QTest::newRow("at once") << 1;
    QTest::newRow("early") << 40;
    QTest::newRow("in full flow") << 300;
}

void CrashTest::losesAndDoublesNothing()
{
    QFETCH(int, after_answers);
    std::vector<std::unique_ptr<Asked>> asked;
    const auto answered = [&] {
        return std::ranges::count_if(asked, [](const auto& one) { return one->answer && *one->answer; });
    };
    {
        Daemon daemon(bank());
        QVERIFY(daemon.port() != 0);
        std::vector<std::unique_ptr<client::Connection>> links;
        for (int i = 0; i < customers; ++i)
            links.push_back(logIn(i, daemon.port()));
        for (int i = 0; i < customers; ++i)
            askMany(*links[static_cast<std::size_t>(i)], i, 100, asked);
        QVERIFY(QTest::qWaitFor([&] { return answered() >= after_answers; }, patience_ms));
        daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::all_of(asked, [](const auto& one) { return one->answer.has_value(); }), patience_ms);
    }
    QCOMPARE(verify(), 0);
    const auto after_kill = journal();
    for (const auto& one : asked) {
        const auto kept = after_kill.find(one->transfer.key);
        if (*one->answer) {
            QVERIFY2(kept != after_kill.end(), "an acknowledged transfer was lost");
            QCOMPARE(kept->second.id, (*one->answer)->entry);
            QCOMPARE(kept->second.amount(), one->transfer.amount);
        }
    }
    // Asked again with their keys, all of them have happened, each once.
    Daemon daemon(bank());
    for (int i = 0; i < customers; ++i) {
        const auto link = logIn(i, daemon.port());
        for (int k = 0; k < 100; ++k)
            ask(*link, *asked[static_cast<std::size_t>(i * 100 + k)]);
        QTRY_VERIFY_WITH_TIMEOUT(link->state() == client::LinkState::LoggedIn, patience_ms);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::all_of(asked.begin() + i * 100, asked.begin() + (i + 1) * 100,
                                   [](const auto& one) { return one->answer && *one->answer; });
            },
            patience_ms));
    }
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(verify(), 0);
    const auto at_last = journal();
    qint64 found = 0;
    for (const auto& one : asked) {
        const auto kept = at_last.find(one->transfer.key);
        QVERIFY(kept != at_last.end());
        const auto before = after_kill.find(one->transfer.key);
        if (before != after_kill.end())
            QCOMPARE(kept->second, before->second);
        ++found;
    }
    QCOMPARE(found, qint64{customers} * 100);
    const qint64 retried = std::ranges::count_if(
        asked, [&](const auto& one) { return !after_kill.contains(one->transfer.key); });
    QCOMPARE(qint64(at_last.size()), qint64(after_kill.size()) + retried);
}

void CrashTest::drainsOnSigterm()
{
    Daemon daemon(bank());
    const auto link = logIn(0, daemon.port());
    std::vector<std::unique_ptr<Asked>> asked;
    askMany(*link, 0, 100, asked);
    QVERIFY(QTest::qWaitFor([&] { return asked.front()->answer.has_value(); }, patience_ms));
    QCOMPARE(daemon.terminate(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(asked, [](const auto& one) { return one->answer.has_value(); }), patience_ms);
    const auto entries = journal();
    for (const auto& one : asked) {
        if (*one->answer)
            QVERIFY(entries.contains(one->transfer.key));
    }
    QCOMPARE(verify(), 0);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
