// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/daemon_bank.h"

#include <QTest>

using namespace florin;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

/// A transfer that was asked for, and what came of it.
struct Asked {
    contract::Transfer transfer;
    std::optional<Result<contract::Moved>> answer;
};
using AllAsked = std::vector<std::unique_ptr<Asked>>;

qint64 answered(const AllAsked& asked)
{
    return std::ranges::count_if(asked, [](const auto& one) { return one->answer && *one->answer; });
}

bool isOver(const AllAsked& asked)
{
    return std::ranges::all_of(asked, [](const auto& one) { return one->answer.has_value(); });
}

int fromEnvironment(const char* name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace

/// Kills the server under load and looks at what is left: nothing that was acknowledged may be lost, and
/// nothing that is asked again may happen twice.
///
/// A longer run: FLORIN_KILLS=200 kills it so often under clients that go on.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
    void clientsGoOnAcrossKills();
    void drainsAndFoldsOnSigterm();

private:
    void askMany(client::Connection& link, int customer, int count, AllAsked& asked);
    static void ask(client::Connection& link, Asked& asked);
    /// Each has one entry, that of its answer.
    void verifyEachOnce(const AllAsked& asked) const;

    DaemonBank m_bank;
};

void CrashTest::ask(client::Connection& link, Asked& asked)
{
    link.call(asked.transfer).then(&link, [&asked](const Result<contract::Moved>& answer) {
        asked.answer = answer;
    });
}

void CrashTest::askMany(client::Connection& link, int customer, int count, AllAsked& asked)
{
    for (int i = 0; i < count; ++i) {
        asked.push_back(std::make_unique<Asked>(Asked{m_bank.someTransfer(customer), {}}));
        ask(link, *asked.back());
    }
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
    AllAsked asked;
    {
        Daemon daemon(m_bank.named());
        QVERIFY(daemon.port() != 0);
        std::vector<std::unique_ptr<client::Connection>> links;
        for (int i = 0; i < DaemonBank::customers; ++i)
            links.push_back(m_bank.logIn(i, daemon.port(), client::Reconnect::Never));
        for (int i = 0; i < DaemonBank::customers; ++i)
            askMany(*links[static_cast<std::size_t>(i)], i, 100, asked);
        QVERIFY(QTest::qWaitFor([&] { return answered(asked) >= after_answers; }, patience_ms));
        daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(asked), patience_ms);
    }
    QCOMPARE(m_bank.verify(), 0);
    const auto after_kill = m_bank.journal();
    for (const auto& one : asked) {
        const auto kept = after_kill.find(one->transfer.key);
        if (*one->answer) {
            QVERIFY2(kept != after_kill.end(), "an acknowledged transfer was lost");
            QCOMPARE(kept->second.id, (*one->answer)->entry);
            QCOMPARE(kept->second.amount(), one->transfer.amount);
        }
    }
    // Asked again with their keys, all of them have happened, each once.
    Daemon daemon(m_bank.named());
    for (int i = 0; i < DaemonBank::customers; ++i) {
        const auto link = m_bank.logIn(i, daemon.port(), client::Reconnect::Never);
        for (int k = 0; k < 100; ++k) {
            Asked& one = *asked[static_cast<std::size_t>(i * 100 + k)];
            one.answer.reset(); // also what was acknowledged: the answer must be the same
            ask(*link, one);
        }
        QTRY_VERIFY_WITH_TIMEOUT(link->state() == client::LinkState::LoggedIn, patience_ms);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::all_of(asked.begin() + i * 100, asked.begin() + (i + 1) * 100,
                                   [](const auto& one) { return one->answer && *one->answer; });
            },
            patience_ms));
    }
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(m_bank.verify(), 0);
    verifyEachOnce(asked);
    const auto at_last = m_bank.journal();
    for (const auto& one : asked) {
        const auto before = after_kill.find(one->transfer.key);
        if (before != after_kill.end())
            QCOMPARE(at_last.at(one->transfer.key), before->second);
    }
    const qint64 retried = std::ranges::count_if(
        asked, [&](const auto& one) { return !after_kill.contains(one->transfer.key); });
    QCOMPARE(qint64(at_last.size()), qint64(after_kill.size()) + retried);
}

void CrashTest::verifyEachOnce(const AllAsked& asked) const
{
    const auto entries = m_bank.journal();
    for (const auto& one : asked) {
        const auto kept = entries.find(one->transfer.key);
        QVERIFY2(kept != entries.end(), "an acknowledged transfer was lost");
        QCOMPARE(kept->second.id, (*one->answer)->entry);
        QCOMPARE(kept->second.amount(), one->transfer.amount);
    }
}

/// Clients that connect again by themselves, take their sessions up and ask again with the same keys: to them
/// a killed server is one that answers late.
void CrashTest::clientsGoOnAcrossKills()
{
    const int kills = fromEnvironment("FLORIN_KILLS", 4);
    const std::size_t before = m_bank.journal().size();
    auto daemon = std::make_unique<Daemon>(m_bank.named());
    const quint16 port = daemon->port();
    QVERIFY(port != 0);
    std::vector<std::unique_ptr<client::Connection>> links;
    for (int i = 0; i < DaemonBank::customers; ++i)
        links.push_back(m_bank.logIn(i, port, client::Reconnect::Always));
    AllAsked asked;
    for (int kill = 0; kill < kills; ++kill) {
        for (int i = 0; i < DaemonBank::customers; ++i)
            askMany(*links[static_cast<std::size_t>(i)], i, 60, asked);
        const qint64 wanted = answered(asked) + 1 + (kill * 97) % 300;
        QVERIFY(QTest::qWaitFor([&] { return answered(asked) >= wanted; }, patience_ms));
        daemon->kill();
        daemon = std::make_unique<Daemon>(m_bank.named(), port);
        QCOMPARE(daemon->port(), port);
        QVERIFY(QTest::qWaitFor([&] { return isOver(asked); }, patience_ms));
        QCOMPARE(answered(asked), qint64(asked.size()));
    }
    for (const auto& link : links)
        QVERIFY(link->session());
    links.clear();
    QCOMPARE(daemon->terminate(), 0);
    QCOMPARE(m_bank.verify(), 0);
    verifyEachOnce(asked);
    QCOMPARE(m_bank.journal().size(), before + asked.size());
}

void CrashTest::drainsAndFoldsOnSigterm()
{
    Daemon daemon(m_bank.named());
    std::vector<std::unique_ptr<client::Connection>> links;
    AllAsked asked;
    for (int i = 0; i < DaemonBank::customers; ++i) {
        links.push_back(m_bank.logIn(i, daemon.port(), client::Reconnect::Never));
        askMany(*links.back(), i, 200, asked);
    }
    QVERIFY(QTest::qWaitFor([&] { return answered(asked) > 20; }, patience_ms));
    QCOMPARE(daemon.terminate(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(asked), patience_ms);
    const auto entries = m_bank.journal();
    qint64 acknowledged = 0;
    for (const auto& one : asked) {
        if (!*one->answer)
            continue;
        ++acknowledged;
        QVERIFY2(entries.contains(one->transfer.key), "an acknowledged transfer was lost");
    }
    QVERIFY(acknowledged > 20);
    // Nothing is left for the next start to do.
    QCOMPARE(m_bank.unfolded(), 0);
    QCOMPARE(m_bank.verify(), 0);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
