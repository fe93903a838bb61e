// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/backoff.h"
#include "client/connection_options.h"
#include "client/pin_store.h"
#include "client/quality_meter.h"
#include "client/surroundings.h"
#include "contract/accounts.h"
#include "support/hand_link.h"
#include "support/problem_values.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace florin::client
{

using namespace std::chrono_literals;

Backoff::Chance realChance()
{
    return [world = std::shared_ptr<Surroundings>(realSurroundings())](qint64 most) {
        return world->chance(most);
    };
}

/// The parts that need no network.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffGrowsToItsBoundAndStartsAgain()
    {
        Backoff backoff(100ms, 1s, realChance());
        for (const auto step : {100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms}) {
            const auto wait = backoff.next();
            QVERIFY(wait >= step / 2 && wait <= step);
        }
        backoff.reset();
        QVERIFY(backoff.next() <= 100ms);
    }

    void backoffDiffersFromClientToClient()
    {
        std::set<std::chrono::milliseconds> waits;
        for (int i = 0; i < 50; ++i)
            waits.insert(Backoff(1s, 1s, realChance()).next());
        QVERIFY(waits.size() > 10);
    }

    void qualityOfNothingIsUnknown() { QCOMPARE(QualityMeter().quality(), Quality()); }

    void qualityCountsLossAndJitter()
    {
        QualityMeter meter;
        meter.addAnswered(10);
        meter.addLost();
        meter.addAnswered(14);
        meter.addAnswered(12);
        const Quality quality = meter.quality();
        QCOMPARE(*quality.round_trip_ms, 12.0);
        QCOMPARE(quality.jitter_ms, 3.0);
        QCOMPARE(quality.loss, 0.25);
        for (std::size_t i = 0; i < QualityMeter::window; ++i)
            meter.addAnswered(5);
        QCOMPARE(meter.quality().loss, 0.0);
    }

    void pinsThatCannotBeKeptSayWhichFileAndWhy()
    {
        const QTemporaryDir folder;
        const QString server = QStringLiteral("bank.example:7470");
        const FilePinStore in_a_folder(folder.path());
        QCOMPARE(wrongWith(in_a_folder.find(server), ProblemCode::file_unreadable), QString());
        QFile torn(folder.filePath(QStringLiteral("torn")));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("bank.example:7470 not-a-fingerprint\n");
        torn.close();
        QCOMPARE(wrongWith(FilePinStore(torn.fileName()).find(server), ProblemCode::file_unreadable),
                 QString());
        FilePinStore below_a_file(torn.fileName() + QStringLiteral("/known_servers"));
        QCOMPARE(wrongWith(below_a_file.remember(server, QByteArray(32, 'x')), ProblemCode::file_unwritable),
                 QString());
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("both") << QStringLiteral("bank.example:7000") << QStringLiteral("bank.example:7000");
        QTest::newRow("host only") << QStringLiteral("bank.example") << QStringLiteral("bank.example:7470");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:1") << QStringLiteral("127.0.0.1:1");
        QTest::newRow("IPv6") << QStringLiteral("[::1]:7000") << QStringLiteral("[::1]:7000");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no host") << QStringLiteral(":7000") << QString();
        QTest::newRow("port too large") << QStringLiteral("a:70000") << QString();
        QTest::newRow("port zero") << QStringLiteral("a:0") << QString();
        QTest::newRow("path") << QStringLiteral("a:1/b") << QString();
        QTest::newRow("user") << QStringLiteral("me@a:1") << QString();
    }
    void readsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto address = ServerAddress::fromText(text);
        QCOMPARE(address ? address->toText() : QString(), read);
    }

    void handLinkAnswersLateAndOutOfOrder()
    {
        std::vector<QString> owners;
        HandLink link; // last: when it goes, it tells who still waits
        const auto keep = [&](const Result<contract::AccountSummary>& reply) {
            owners.push_back(reply ? reply->owner : QStringLiteral("refused"));
        };
        const auto number = *AccountNumber::fromSerial(1'000'000'009);
        for (int i = 0; i < 3; ++i)
            link.call(contract::ShowAccount{number}).then(this, keep);
        QCOMPARE(link.count<contract::ShowAccount>(), 3);
        QCOMPARE(link.request<contract::ShowAccount>(2).account, number);
        contract::AccountSummary second;
        second.number = number;
        second.owner = QStringLiteral("second");
        link.answer<contract::ShowAccount>(second, 1);
        link.refuse<contract::ShowAccount>(ProblemCode::unknown_account);
        QCOMPARE(owners, (std::vector<QString>{QStringLiteral("second"), QStringLiteral("refused")}));
        QCOMPARE(link.count(), 1);
    }

    void logInAndOutChangeTheSession()
    {
        HandLink link;
        link.watch({contract::Topic::journal});
        QCOMPARE(link.count(), 0); // nothing to watch before somebody is there
        link.logIn(contract::Role::teller);
        QCOMPARE(link.state(), LinkState::LoggedIn);
        QCOMPARE(link.request<contract::Watch>().topics.front(), contract::Topic::journal);
        QSignalSpy ended(&link, &Link::sessionEnded);
        const auto out = link.call(contract::LogOut{});
        link.answer<contract::LogOut>({});
        QCOMPARE(link.state(), LinkState::Connected);
        QVERIFY(!link.session());
        QCOMPARE(ended.size(), 0);
        link.logIn(contract::Role::teller);
        link.loseSession();
        QCOMPARE(ended.size(), 1);
    }

    void aCancelledCallDropsItsAnswer()
    {
        bool told = false;
        HandLink link;
        auto future = link.call(contract::ListAccounts{});
        future.then(this, [&](const Result<contract::ListAccounts::Reply>&) { told = true; });
        future.cancel();
        link.answer<contract::ListAccounts>({});
        QVERIFY(!told);
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::PartsTest)
#include "parts_test.moc"
