// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"
#include "contract/money.h"
#include "server/bank_house.h"
#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "server/services/accounts/bank_accounts.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"
#include "support/bank_fixture.h"
#include "support/programs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace florin;
using test::Ran;
using namespace Qt::StringLiterals;

namespace
{

constexpr int customers = 4;
constexpr int patience_ms = 60'000;

/// Also when it had ended before it was asked.
bool hasEnded(QProcess& process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(patience_ms);
}

Ran florind(const QStringList& arguments)
{
    return test::runToEnd(QStringLiteral(FLORIND), arguments);
}

struct Asked {
    contract::Transfer transfer;
    std::optional<Result<contract::Moved>> answer;
    [[nodiscard]] bool isAcknowledged() const { return answer && *answer; }
};
using Journal = std::map<IdempotencyKey, ledger::Entry>;

} // namespace

/// Backup, restore and rekey as an operator meets them, while money moves and while processes die.
class WireBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void holdsWhatWasAcknowledgedBeforeIt();
    void survivesTheServersDeathInTheMiddle();
    void aKilledOneLeavesNothingThatCounts();
    void anInterruptedOneLeavesNothing();
    void goesBackToAChosenEntry();
    void rekeysUnderLoad();
    void aKilledRekeyIsFinished();
    void theServerBacksUpByItself();

private:
    void serve(const QStringList& more = {});
    [[nodiscard]] int stopServer();
    [[nodiscard]] std::unique_ptr<client::Connection> logIn(int customer);
    void load(int count);
    [[nodiscard]] std::size_t acknowledged() const;
    /// Waits until everything that was asked is done.
    [[nodiscard]] bool allDone() const
    {
        return QTest::qWaitFor([this] { return acknowledged() == m_asked.size(); }, patience_ms);
    }
    [[nodiscard]] QByteArray firstRefusal() const;
    [[nodiscard]] Journal journalOf(const QString& directory) const;
    /// A restored bank in a fresh folder; its journal.
    [[nodiscard]] QString restored(const QString& backup, const QStringList& more = {});
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString fresh(const QString& stem) { return path(u"%1-%2"_s.arg(stem).arg(++m_names)); }
    [[nodiscard]] bool holds(const QString& directory) const
    {
        return florind({u"verify"_s, u"--data"_s, directory}).exit_code == 0;
    }

    QTemporaryDir m_folder;
    QString m_bank;
    QSslCertificate m_certificate;
    std::vector<AccountNumber> m_accounts;
    const QString m_password = u"a bridge over the river"_s;
    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<client::Connection>> m_links;
    std::vector<std::unique_ptr<Asked>> m_asked;
    int m_names = 0;
};

void WireBackupTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    m_bank = path(u"bank"_s);
    const SystemClock clock;
    server::NewBank bank;
    bank.key_file = path(u"bank.key"_s);
    const auto admin = test::must(server::createBankHouse(m_bank, bank, clock));
    m_certificate = QSslCertificate::fromPath(admin.certificate).constFirst();
    const auto house = test::must(server::openBankHouse(m_bank));
    const auto unit = test::must(house.database->writer());
    server::passwords::setCost({.operations = 1, .memory_bytes = 64 * 1024});
    const Secret record = test::must(server::passwords::record(Secret::fromText(m_password)));
    const auto open = [&](server::WriteContext& context) -> Result<void> {
        for (int i = 0; i < customers; ++i) {
            store::NewCustomer customer;
            customer.first_name = u"Customer"_s;
            customer.last_name = QString::number(i);
            const CustomerId id = test::must(context.stores.customers().add(customer));
            const AccountNumber account = test::must(context.openAccount(AccountKind::savings, Currency()));
            test::must(context.stores.customers().linkAccount(id, account));
            test::must(server::addPerson(
                {account.toText(), u"Customer"_s, contract::Role::customer, id, record, false}, context));
            test::must(
                server::payIn(account, Money(1'000'000, Currency()), {}, Uuid::create(clock.now()), context));
            m_accounts.push_back(account);
        }
        return {};
    };
    test::must(server::changeBank(*unit, server::theBank(), clock.now(), open));
}

void WireBackupTest::init()
{
    m_asked.clear();
}

void WireBackupTest::cleanup()
{
    m_links.clear();
    m_server.reset();
}

void WireBackupTest::serve(const QStringList& more)
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(QStringLiteral(FLORIND),
                    QStringList{u"serve"_s, u"--data"_s, m_bank, u"--listen"_s, u"127.0.0.1:0"_s} + more);
    m_port = test::addressOf(*m_server).section(u':', -1).toUShort();
    m_links.clear();
    for (int i = 0; i < customers; ++i)
        m_links.push_back(logIn(i));
}

int WireBackupTest::stopServer()
{
    m_links.clear();
    m_server->terminate();
    return test::endOf(*m_server).exit_code;
}

std::unique_ptr<client::Connection> WireBackupTest::logIn(int customer)
{
    client::ConnectionOptions options;
    options.server = {u"127.0.0.1"_s, m_port};
    options.trusted = m_certificate;
    options.reconnect = client::Reconnect::Never;
    auto link = std::make_unique<client::Connection>(options);
    link->open();
    const auto session = link->call(contract::LogIn{m_accounts[static_cast<std::size_t>(customer)].toText(),
                                                    Secret::fromText(m_password)});
    if (!QTest::qWaitFor([&] { return session.isFinished(); }, patience_ms) || !session.result())
        qFatal("no log-in");
    return link;
}

void WireBackupTest::load(int count)
{
    for (int n = 0; n < count; ++n) {
        const auto from = static_cast<std::size_t>(n % customers);
        auto one = std::make_unique<Asked>();
        one->transfer = {m_accounts[from], m_accounts[(from + 1) % customers], Money(1 + n % 7, Currency()),
                         u"load"_s, Uuid::create(SystemClock().now())};
        Asked& asked = *one;
        m_links[from]
            ->call(asked.transfer)
            .then(m_links[from].get(),
                  [&asked](const Result<contract::Moved>& answer) { asked.answer = answer; });
        m_asked.push_back(std::move(one));
    }
}

std::size_t WireBackupTest::acknowledged() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_asked, [](const auto& one) { return one->isAcknowledged(); }));
}

QByteArray WireBackupTest::firstRefusal() const
{
    for (const auto& one : m_asked) {
        if (!one->isAcknowledged())
            return one->answer ? test::outcome(*one->answer) : QByteArray("no answer");
    }
    return {};
}

Journal WireBackupTest::journalOf(const QString& directory) const
{
    const auto house = test::must(server::openBankHouse(directory));
    const auto snapshot = test::must(house.database->snapshot());
    Journal entries;
    store::JournalRequest request;
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
    for (;;) {
        const auto page = test::must(snapshot->ledger().journal(request));
        for (const ledger::Entry& entry : page.rows)
            entries.emplace(entry.key, entry);
        if (!page.more)
            return entries;
        request.after = {page.rows.back().id, page.rows.back().amount_minor};
    }
}

QString WireBackupTest::restored(const QString& backup, const QStringList& more)
{
    const QString to = fresh(u"restored"_s);
    const Ran ran = florind(QStringList{u"restore"_s, u"--from"_s, backup, u"--data"_s, to, u"--key-file"_s,
                                        path(u"bank.key"_s)} +
                            more);
    if (ran.exit_code != 0)
        qFatal("restore: %s", ran.err.constData());
    return to;
}

void WireBackupTest::holdsWhatWasAcknowledgedBeforeIt()
{
    serve();
    load(400);
    QVERIFY(QTest::qWaitFor([&] { return acknowledged() >= 40; }, patience_ms));
    std::set<IdempotencyKey> before;
    for (const auto& one : m_asked) {
        if (one->isAcknowledged())
            before.insert(one->transfer.key);
    }
    const QString file = fresh(u"backup"_s);
    QProcess backup;
    backup.start(QStringLiteral(FLORIND), {u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file, u"--json"_s});
    QVERIFY(QTest::qWaitFor([&] { return backup.state() == QProcess::NotRunning; }, patience_ms));
    const Ran ran = test::endOf(backup);
    QVERIFY2(ran.exit_code == 0, ran.err + ran.out);
    // Nobody waited for it: all that was asked is answered by the same server.
    QVERIFY2(allDone(), firstRefusal());
    QCOMPARE(stopServer(), 0);
    const QString copy = restored(file);
    QVERIFY(holds(copy));
    const Journal in_copy = journalOf(copy);
    const Journal at_last = journalOf(m_bank);
    QCOMPARE(static_cast<qint64>(in_copy.size()), ran.json()[u"entries"_s].toInteger());
    for (const IdempotencyKey& key : before)
        QVERIFY2(in_copy.contains(key), "an acknowledged transfer is not in the backup");
    for (const auto& [key, entry] : in_copy)
        QCOMPARE(entry, at_last.at(key));
    QCOMPARE(at_last.size(),
             in_copy.size() + static_cast<std::size_t>(std::ranges::count_if(
                                  at_last, [&](const auto& one) { return !in_copy.contains(one.first); })));
}

void WireBackupTest::survivesTheServersDeathInTheMiddle()
{
    serve();
    load(400);
    QVERIFY(QTest::qWaitFor([&] { return acknowledged() >= 20; }, patience_ms));
    const QString file = fresh(u"backup"_s);
    QProcess backup;
    backup.start(QStringLiteral(FLORIND), {u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file});
    QVERIFY(backup.waitForStarted(patience_ms));
    m_server->kill();
    QVERIFY(m_server->waitForFinished(patience_ms));
    QCOMPARE(test::endOf(backup).exit_code, 0);
    QVERIFY(holds(restored(file)));
    // A bank that is not served, and was not closed in good order, is backed up as well.
    const QString next = fresh(u"backup"_s);
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, next}).exit_code, 0);
    const Journal in_copy = journalOf(restored(next));
    for (const auto& one : m_asked) {
        if (one->isAcknowledged())
            QVERIFY(in_copy.contains(one->transfer.key));
    }
    QVERIFY(holds(m_bank));
    QVERIFY(journalOf(m_bank) == in_copy);
}

void WireBackupTest::aKilledOneLeavesNothingThatCounts()
{
    const QString file = fresh(u"backup"_s);
    for (int round = 0; round < 8; ++round) {
        QProcess backup;
        backup.start(QStringLiteral(FLORIND), {u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file});
        QVERIFY(backup.waitForStarted(patience_ms));
        QTest::qWait(round * 4);
        backup.kill();
        QVERIFY(hasEnded(backup));
        if (QFile::exists(file)) { // it was quicker: then it is whole
            QVERIFY(holds(restored(file)));
            QVERIFY(QFile::remove(file));
        }
    }
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file}).exit_code, 0);
    QVERIFY(!QFile::exists(file + u".part"_s));
    QVERIFY(holds(restored(file)));
    QVERIFY(holds(m_bank));
}

void WireBackupTest::anInterruptedOneLeavesNothing()
{
#ifdef Q_OS_UNIX
    const QString file = fresh(u"backup"_s);
    for (int round = 0; round < 8; ++round) {
        QProcess backup;
        backup.start(QStringLiteral(FLORIND),
                     {u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file, u"--json"_s});
        QVERIFY(backup.waitForStarted(patience_ms));
        QTest::qWait(round * 4);
        // Of one that has ended already the number is 0, and would mean this test's own group.
        if (const qint64 process = backup.processId(); process > 0)
            ::kill(static_cast<pid_t>(process), SIGINT);
        const Ran ran = test::endOf(backup);
        QVERIFY(!QFile::exists(file + u".part"_s));
        QCOMPARE(QFile::exists(file), ran.exit_code == 0);
        if (ran.exit_code == 1)
            QCOMPARE(ran.code(), u"cancelled"_s);
        QFile::remove(file);
    }
#endif
}

void WireBackupTest::goesBackToAChosenEntry()
{
    serve();
    load(60);
    QVERIFY(QTest::qWaitFor([&] { return acknowledged() == 60; }, patience_ms));
    QCOMPARE(stopServer(), 0);
    const QString file = fresh(u"backup"_s);
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file}).exit_code, 0);
    const Journal whole = journalOf(m_bank);
    const auto chosen = static_cast<qint64>(whole.size()) - 25;
    const QString copy = restored(file, {u"--to-entry"_s, QString::number(chosen)});
    QVERIFY(holds(copy));
    const Journal taken_back = journalOf(copy);
    QCOMPARE(static_cast<qint64>(taken_back.size()), chosen);
    std::map<AccountNumber, qint64> balances;
    for (const auto& [key, entry] : taken_back) {
        QCOMPARE(entry, whole.at(key));
        balances[entry.debit] -= entry.amount_minor;
        balances[entry.credit] += entry.amount_minor;
    }
    const auto house = test::must(server::openBankHouse(copy));
    const auto snapshot = test::must(house.database->snapshot());
    for (const auto& [number, balance_minor] : balances)
        QCOMPARE(test::must(snapshot->ledger().account(number))->state.balance_minor, balance_minor);
    const auto lines = test::must(snapshot->audit().auditLines({}, {.limit = 1})).rows;
    QCOMPARE(lines.front().operation, u"system.restore"_s);
    QCOMPARE(lines.front().subject, u"entry %1"_s.arg(chosen));
}

void WireBackupTest::rekeysUnderLoad()
{
    const QString before = fresh(u"backup"_s);
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, before}).exit_code, 0);
    serve();
    load(400);
    QVERIFY(QTest::qWaitFor([&] { return acknowledged() >= 20; }, patience_ms));
    QProcess rekey;
    rekey.start(QStringLiteral(FLORIND), {u"rekey"_s, u"--data"_s, m_bank, u"--json"_s});
    QVERIFY(QTest::qWaitFor([&] { return rekey.state() == QProcess::NotRunning; }, patience_ms));
    const Ran ran = test::endOf(rekey);
    QVERIFY2(ran.exit_code == 0, ran.err + ran.out);
    QCOMPARE(ran.json()[u"files_are_new"_s].toBool(), false);
    const QString old_key = ran.json()[u"old_key_file"_s].toString();
    const QString under_new_key = fresh(u"backup"_s);
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, under_new_key}).exit_code, 0);
    QVERIFY2(allDone(), firstRefusal());
    QCOMPARE(stopServer(), 0);
    QCOMPARE(florind({u"verify"_s, u"--data"_s, m_bank, u"--key-file"_s, old_key, u"--json"_s}).code(),
             u"wrong_key"_s);
    QFile file(m_bank + u"/bank.db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray salt = file.read(16);
    file.close();
    serve(); // writes the files anew
    QCOMPARE(stopServer(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(16) != salt);
    QVERIFY(holds(m_bank));
    const Journal entries = journalOf(m_bank);
    for (const auto& one : m_asked)
        QVERIFY(entries.contains(one->transfer.key));
    // Backups of both times are restored: the key set aside is found beside the new one.
    QVERIFY(holds(restored(before)));
    QVERIFY(holds(restored(under_new_key)));
}

void WireBackupTest::aKilledRekeyIsFinished()
{
    const Journal before = journalOf(m_bank);
    for (int round = 0; round < 12; ++round) {
        QProcess rekey;
        rekey.start(QStringLiteral(FLORIND), {u"rekey"_s, u"--data"_s, m_bank});
        QVERIFY(rekey.waitForStarted(patience_ms));
        QTest::qWait(round * 6);
        rekey.kill();
        QVERIFY(hasEnded(rekey));
        const Ran verified = florind({u"verify"_s, u"--data"_s, m_bank, u"--json"_s});
        QVERIFY2(verified.exit_code == 0, verified.out);
    }
    QVERIFY(journalOf(m_bank) == before);
    const QString file = fresh(u"backup"_s);
    QCOMPARE(florind({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, file}).exit_code, 0);
    QVERIFY(journalOf(restored(file)) == before);
}

void WireBackupTest::theServerBacksUpByItself()
{
    const QString folder = fresh(u"backups"_s);
    const auto files = [&] { return QDir(folder).entryList({u"*.backup"_s}, QDir::Files); };
    serve({u"--backup-to"_s, folder, u"--backup-every"_s, u"1"_s, u"--backup-keep"_s, u"3"_s});
    load(400);
    QVERIFY(QTest::qWaitFor([&] { return !files().isEmpty(); }, patience_ms));
    m_server->kill(); // in the middle of its proof, or after it
    QVERIFY(m_server->waitForFinished(patience_ms));
    QVERIFY(holds(restored(folder + u'/' + files().constFirst())));
    QVERIFY(holds(m_bank));
    m_links.clear();
    serve({u"--backup-to"_s, folder});
    QCOMPARE(stopServer(), 0);
    QVERIFY(holds(m_bank));
}

QTEST_GUILESS_MAIN(WireBackupTest)
#include "backup_test.moc"
