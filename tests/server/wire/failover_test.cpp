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

bool isDone(const Asked& asked)
{
    return asked.answer && *asked.answer;
}

void ask(client::Connection& link, Asked& asked)
{
    asked.answer.reset();
    link.call(asked.transfer).then(&link, [&asked](const Result<contract::Moved>& answer) {
        asked.answer = answer;
    });
}

} // namespace

/// A bank on a primary with a synchronous standby (tests/support/on_replicated_postgres). The primary is
/// killed under load and the standby promoted: the same florind goes on by itself, nothing that was
/// acknowledged is lost, and nothing that is asked again happens twice.
class FailoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameServerGoesOnWithTheStandby();
};

void FailoverTest::theSameServerGoesOnWithTheStandby()
{
    const QString pair = qEnvironmentVariable("FLORIN_TEST_PAIR");
    const QStringList fail = qEnvironmentVariable("FLORIN_TEST_FAIL").split(u' ');
    QVERIFY2(!pair.isEmpty(), "to be run by tests/support/on_replicated_postgres");
    constexpr int each = 300;
    DaemonBank bank(pair);
    Daemon daemon(bank.named());
    QVERIFY(daemon.port() != 0);
    std::vector<std::unique_ptr<client::Connection>> links;
    std::vector<std::unique_ptr<Asked>> asked;
    for (int i = 0; i < DaemonBank::customers; ++i)
        links.push_back(bank.logIn(i, daemon.port(), client::Reconnect::Always));
    for (int k = 0; k < each; ++k) {
        for (int i = 0; i < DaemonBank::customers; ++i) {
            asked.push_back(std::make_unique<Asked>(Asked{bank.someTransfer(i), {}}));
            ask(*links[static_cast<std::size_t>(i)], *asked.back());
        }
    }
    const auto done = [&] {
        return std::ranges::count_if(asked, [](const auto& one) { return isDone(*one); });
    };
    QVERIFY(QTest::qWaitFor([&] { return done() >= 50; }, patience_ms));
    QCOMPARE(QProcess::execute(fail.front(), fail.mid(1)), 0);

    std::map<IdempotencyKey, EntryId> acknowledged;
    for (const auto& one : asked) {
        if (isDone(*one))
            acknowledged.emplace(one->transfer.key, (*one->answer)->entry);
    }
    QVERIFY(acknowledged.size() >= 50);
    // Who was refused asks again with the same key, until it is done.
    const bool all_done = QTest::qWaitFor(
        [&] {
            for (std::size_t n = 0; n < asked.size(); ++n) {
                if (asked[n]->answer && !*asked[n]->answer)
                    ask(*links[n % links.size()], *asked[n]);
            }
            return done() == static_cast<qint64>(asked.size());
        },
        2 * patience_ms);
    QVERIFY2(all_done, qPrintable(u"%1 of %2"_s.arg(done()).arg(asked.size())));
    links.clear();
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(bank.verify(), 0);
    const auto journal = bank.journal();
    for (const auto& one : asked) {
        const auto kept = journal.find(one->transfer.key);
        QVERIFY2(kept != journal.end(), "a transfer was lost");
        QCOMPARE(kept->second.id, (*one->answer)->entry);
        QCOMPARE(kept->second.amount(), one->transfer.amount);
        const auto before = acknowledged.find(one->transfer.key);
        if (before != acknowledged.end())
            QCOMPARE(kept->second.id, before->second);
    }
    QCOMPARE(journal.size(), asked.size() + DaemonBank::customers);
}

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
