// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/change_alone.h"
#include "server/jobs/sms_sender.h"
#include "simulators/twilio/twilio_simulator.h"
#include "store/message_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;
using server::SmsSender;
using store::OutboxMessage;
using store::OutboxState;
using Next = TwilioSimulator::Next;
using namespace std::chrono_literals;

namespace
{
/// On a busy machine.
constexpr int patience_ms = 30'000;
} // namespace

/// From the outbox of a real bank to a provider over HTTP. The bank's clock stands still, so that nothing is
/// tried again before a test says so.
class SmsSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<BankFixture>();
        m_twilio = std::make_unique<TwilioSimulator>(m_bank->clock());
        setProvider(true, TwilioSimulator::auth_token, u"+15005550006"_s);
    }
    void cleanup()
    {
        m_sender.reset();
        m_twilio.reset();
        m_bank.reset();
    }

    void aMessageIsHandedOverAsItStands()
    {
        enqueue(u"₹ 1+1 = 2 & so on: नमस्ते"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->taken().size(), 1U);
        const auto message = m_twilio->taken()[0];
        QCOMPARE(message.to, u"+919000000009"_s);
        QCOMPARE(message.body, u"₹ 1+1 = 2 & so on: नमस्ते"_s);
        QCOMPARE(message.sender, u"+15005550006"_s);
        QCOMPARE(message.validity_seconds, 0);
        QCOMPARE(row().note, message.sid);
        QCOMPARE(row().text, message.body); // only codes are emptied
        QCOMPARE(row().attempts, 1);
    }

    void aMessagingServiceIsNamedAsOne()
    {
        const QString service = u"MG0123456789abcdef0123456789abcdef"_s;
        setProvider(true, TwilioSimulator::auth_token, service);
        enqueue(u"hello"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->taken()[0].sender, service);
    }

    void aCodeGoesFirstForAsLongAsItIsGoodAndIsEmptied()
    {
        enqueue(u"news"_s);
        enqueueCode(u"123456"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_twilio->taken().size(), 2U, patience_ms);
        QCOMPARE(m_twilio->taken()[0].body, u"123456"_s);
        QCOMPARE(m_twilio->taken()[0].validity_seconds, 300);
        QTRY_COMPARE_WITH_TIMEOUT(row(1).state, OutboxState::sent, patience_ms);
        QCOMPARE(row(0).text, QString());
        QCOMPARE(row(0).state, OutboxState::sent);
    }

    void whatIsRefusedIsGivenUpAtOnce()
    {
        m_twilio->refuse(u"+919000000009"_s);
        enqueueCode(u"123456"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::failed, patience_ms);
        QCOMPARE(row().note, u"21211 (HTTP 400)"_s);
        QCOMPARE(row().text, QString());
        QCOMPARE(m_twilio->posts(), 1);
    }

    void whatIsNotTakenForNowIsTriedAgainWithGrowingWaits()
    {
        m_twilio->answerNext({Next::TooMany, Next::Broken, Next::AsItShould});
        enqueue(u"hello"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 1, patience_ms);
        QCOMPARE(row().state, OutboxState::queued);
        m_bank->clock().advance(39s); // it asked for forty seconds
        look();
        QCOMPARE(m_twilio->posts(), 1);
        m_bank->clock().advance(1s);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 2, patience_ms);
        QCOMPARE(row().state, OutboxState::unsure);
        m_bank->clock().advance(SmsSender::waitAfter(2) - 1s);
        look();
        QCOMPARE(m_twilio->posts(), 2);
        m_bank->clock().advance(1s);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->taken().size(), 1U);
        QVERIFY(SmsSender::waitAfter(2) > SmsSender::waitAfter(1));
        QCOMPARE(SmsSender::waitAfter(90), std::chrono::seconds(1h));
    }

    void afterManyTriesItIsGivenUp()
    {
        enqueue(u"hello"_s);
        for (int i = 0; i < SmsSender::max_tries; ++i)
            m_twilio->answerNext({Next::TooMany});
        start();
        for (int tries = 1; tries <= SmsSender::max_tries; ++tries) {
            QTRY_COMPARE_WITH_TIMEOUT(row().attempts, tries, patience_ms);
            m_bank->clock().advance(1h);
            look();
        }
        QCOMPARE(row().state, OutboxState::failed);
        QCOMPARE(m_twilio->posts(), SmsSender::max_tries);
    }

    void aWrongTokenLosesNoMessage()
    {
        setProvider(true, u"not the token"_s, u"+15005550006"_s);
        enqueue(u"hello"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 1, patience_ms);
        QCOMPARE(row().state, OutboxState::queued);
        QCOMPARE(row().note, u"20003 (HTTP 401)"_s);
        setProvider(true, TwilioSimulator::auth_token, u"+15005550006"_s);
        m_bank->clock().advance(std::chrono::minutes(1));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
    }

    void aWarningOfYesterdayIsGivenUp()
    {
        enqueue(u"hello"_s);
        m_bank->clock().advance(std::chrono::hours(24));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::failed, patience_ms);
        QCOMPARE(row().note, u"too late"_s);
        QCOMPARE(m_twilio->posts(), 0);
    }

    /// It was taken, and the answer was lost on its way: nobody gets it twice.
    void whatWasTakenWithoutAnAnswerIsNotSentTwice_data()
    {
        QTest::addColumn<Next>("next");
        QTest::newRow("silent") << Next::TakenButSilent;
        QTest::newRow("hung up") << Next::TakenButHungUp;
        QTest::newRow("broken") << Next::TakenButBroken;
    }
    void whatWasTakenWithoutAnAnswerIsNotSentTwice()
    {
        QFETCH(const Next, next);
        m_twilio->answerNext({next});
        enqueueCode(u"123456"_s);
        startInHaste();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 1, patience_ms);
        QCOMPARE(row().state, OutboxState::unsure);
        QCOMPARE(row().text, u"123456"_s);
        QCOMPARE(m_twilio->posts(), 1);
        // It cannot be asked either, for a while.
        m_twilio->answerNext({Next::Broken});
        m_bank->clock().advance(SmsSender::waitAfter(1));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 2, patience_ms);
        QCOMPARE(row().state, OutboxState::unsure);
        m_bank->clock().advance(SmsSender::waitAfter(2));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(row().note, m_twilio->taken()[0].sid);
        QCOMPARE(row().text, QString());
        QCOMPARE(m_twilio->posts(), 1);
        QCOMPARE(m_twilio->lookUps(), 2);
    }

    void whatWasLostOnItsWayIsSentAgain()
    {
        m_twilio->answerNext({Next::Silent});
        enqueue(u"hello"_s);
        startInHaste();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::unsure, patience_ms);
        m_bank->clock().advance(SmsSender::waitAfter(1));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->posts(), 2);
        QCOMPARE(m_twilio->taken().size(), 1U);
    }

    /// The same words once more, to the same number, are another message.
    void anOlderMessageOfTheSameWordsDoesNotStandForThisOne()
    {
        enqueue(u"hello"_s);
        startInHaste();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        m_bank->clock().advance(10min);
        m_twilio->answerNext({Next::Silent});
        enqueue(u"hello"_s);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::unsure, patience_ms);
        m_bank->clock().advance(SmsSender::waitAfter(1));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->taken().size(), 2U);
    }

    void anAnswerThatIsNoneSendsNothingElsewhere()
    {
        m_twilio->answerNext({Next::Elsewhere});
        enqueue(u"hello"_s);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::unsure, patience_ms);
        m_twilio->answerNext({Next::Nonsense}); // to the question whether it has it
        m_bank->clock().advance(SmsSender::waitAfter(1));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 2, patience_ms);
        QCOMPARE(row().state, OutboxState::unsure);
        QCOMPARE(m_twilio->posts(), 1);
    }

    void aProviderThatIsAwayIsTriedAgain()
    {
        const QString url = m_twilio->url();
        m_twilio.reset();
        enqueue(u"hello"_s);
        start(url);
        QTRY_COMPARE_WITH_TIMEOUT(row().attempts, 1, patience_ms);
        QCOMPARE(row().state, OutboxState::queued);
        QCOMPARE(row().note, u"no answer"_s);
    }

    void withoutAProviderMessagesWaitButCodesDoNot()
    {
        setProvider(false, {}, {});
        enqueue(u"news"_s);
        enqueueCode(u"123456"_s);
        start();
        m_bank->clock().advance(4min);
        look();
        QTest::qWait(500);
        QCOMPARE(row().state, OutboxState::queued);
        m_bank->clock().advance(1min);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::failed, patience_ms);
        QCOMPARE(row().note, u"too late"_s);
        QCOMPARE(row().text, QString());
        QCOMPARE(row(1).state, OutboxState::queued);
        QCOMPARE(m_twilio->posts(), 0);
    }

    void ofTwoServersOnOneBankEachMessageIsSentByOne()
    {
        for (int i = 0; i < 20; ++i)
            enqueue(u"message %1"_s.arg(i));
        start();
        SmsSender other(m_bank->database(), m_bank->clock(), write(), m_bank->desk().securityLog(),
                        *server::SmsGateway::fromText(m_twilio->url()));
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(count(OutboxState::sent), 20, patience_ms);
        QCOMPARE(m_twilio->posts(), 20);
    }

    void whoEndsInTheMidstOfItIsFollowedByOneWhoAsksFirst()
    {
        m_twilio->answerNext({Next::TakenButSilent});
        enqueue(u"hello"_s);
        start(m_twilio->url(), 60s);
        QTRY_COMPARE_WITH_TIMEOUT(m_twilio->posts(), 1, patience_ms);
        m_sender->stop(); // and does not wait a minute for the answer
        start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::unsure, patience_ms);
        m_bank->clock().advance(5min);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->posts(), 1);
    }

    void whoStallsUntilTheClaimRanOutDoesNotSendUnasked()
    {
        enqueue(u"hello"_s);
        bool stalls = true;
        const auto write_slowly = [&](const SmsSender::Change& change) {
            const auto written = write()(change);
            if (std::exchange(stalls, false))
                m_bank->clock().advance(SmsSender::lost_after);
            return written;
        };
        SmsSender sender(m_bank->database(), m_bank->clock(), write_slowly, m_bank->desk().securityLog(),
                         *server::SmsGateway::fromText(m_twilio->url()));
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(row().state, OutboxState::sent, patience_ms);
        QCOMPARE(m_twilio->lookUps(), 1); // another one may have sent it meanwhile
        QCOMPARE(m_twilio->posts(), 1);
        sender.stop();
    }

    void onlyThisMachineIsReachedInTheOpen()
    {
        using server::SmsGateway;
        QVERIFY(SmsGateway::fromText(u"https://api.twilio.com"_s));
        QVERIFY(SmsGateway::fromText(u"http://127.0.0.1:8080/"_s));
        QVERIFY(SmsGateway::fromText(u"http://[::1]:8080"_s));
        QVERIFY(SmsGateway::fromText(u"http://localhost:8080"_s));
        for (const char* bad :
             {"http://api.twilio.com", "http://127.0.0.1.example.com", "ftp://127.0.0.1", "api.twilio.com",
              "https://", "https://user:word@example.com", "https://example.com/path", ""})
            QVERIFY2(!SmsGateway::fromText(QString::fromLatin1(bad)), bad);
    }

private:
    SmsSender::Write write()
    {
        return [this](const SmsSender::Change& change) {
            const server::Caller bank = server::theBank();
            return m_bank->desk().writer().write(
                bank, [&](server::WriteContext& context) { return change(context.stores); });
        };
    }
    void start() { start(m_twilio->url()); }
    /// Whose patience with a provider that says nothing is short.
    void startInHaste() { start(m_twilio->url(), 2s); }
    void start(const QString& url, std::chrono::milliseconds time_out = 20s)
    {
        auto gateway = *server::SmsGateway::fromText(url);
        gateway.time_out = time_out;
        m_sender = std::make_unique<SmsSender>(m_bank->database(), m_bank->clock(), write(),
                                               m_bank->desk().securityLog(), gateway);
        m_sender->start();
    }
    /// As after a commit.
    void look() { m_sender->committed(); }
    void setProvider(bool enabled, const QString& token, const QString& sender)
    {
        SetProvider request;
        request.enabled = enabled;
        request.account_sid = TwilioSimulator::account_sid;
        request.sender = sender;
        request.auth_token = Secret::fromText(token);
        must(m_bank->askWithSecond(m_bank->as(Role::admin), request));
    }
    void put(const OutboxMessage& message)
    {
        must(write()([&](store::UnitOfWork& unit) -> Result<void> {
            must(unit.messages().enqueue(message));
            return {};
        }));
    }
    OutboxMessage message(const QString& text)
    {
        OutboxMessage result;
        result.to = u"9000000009"_s;
        result.text = text;
        result.created = m_bank->clock().now();
        return result;
    }
    void enqueue(const QString& text) { put(message(text)); }
    void enqueueCode(const QString& text)
    {
        OutboxMessage code = message(text);
        code.expires = code.created + 5min;
        put(code);
    }
    [[nodiscard]] std::vector<OutboxMessage> outbox()
    {
        return must(must(m_bank->database().snapshot())->messages().outbox({})).rows;
    }
    /// Newest first.
    [[nodiscard]] OutboxMessage row(std::size_t number = 0) { return outbox().at(number); }
    [[nodiscard]] int count(OutboxState state)
    {
        return static_cast<int>(std::ranges::count(outbox(), state, &OutboxMessage::state));
    }

    std::unique_ptr<BankFixture> m_bank;
    std::unique_ptr<TwilioSimulator> m_twilio;
    std::unique_ptr<SmsSender> m_sender;
};

QTEST_GUILESS_MAIN(SmsSenderTest)
#include "sms_sender_test.moc"
