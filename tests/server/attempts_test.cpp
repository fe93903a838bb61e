// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/second_factor.h"
#include "server/services/identity/identity_service.h"
#include "store/audit_store.h"
#include "store/message_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Guessing at passwords, and those whose passwords they are.
class AttemptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void theOwnerHearsOfFailedAttempts()
    {
        QCOMPARE(must(logIn(asha(), home)).notice->failed_attempts, 0);
        guess(asha(), u"10.1.0.1"_s, 3);
        guess(asha(), u"10.1.0.2"_s, 2);
        const Timestamp before = m_bank->clock().now();
        m_bank->clock().advance(1min);
        const LogInNotice notice = *must(logIn(asha(), home)).notice;
        QCOMPARE(notice.failed_attempts, 5);
        QCOMPARE(notice.last_log_in, std::optional(before));
        QVERIFY(!notice.new_device);
        QCOMPARE(must(logIn(asha(), home)).notice->failed_attempts, 0);
    }

    void aStrangerLocksStrangersOutButNotTheOwner()
    {
        (void)must(logIn(asha(), home));
        lock(asha());
        QCOMPARE(outcome(logIn(asha(), u"10.9.9.9"_s)), "throttled"); // though the password is right
        QCOMPARE(outcome(logIn(asha(), home)), "done");
        QCOMPARE(outcome(logIn(asha(), u"10.9.9.9"_s)), "throttled");
        m_bank->clock().advance(6min);
        QCOMPARE(outcome(logIn(asha(), u"10.9.9.9"_s)), "done");
    }

    void aLockIsToldToTheCustomerAndToStaff()
    {
        (void)must(logIn(asha(), home));
        lock(asha());
        const auto messages = outbox();
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].customer, std::optional(m_bank->asha().customer));
        QVERIFY(messages[0].to.endsWith(u"9000000009"));
        QVERIFY(messages[0].text.startsWith(u"Nexa Bank: after many wrong passwords"));
        const auto overview = security();
        QCOMPARE(overview.locked.size(), 1U);
        QCOMPARE(overview.locked[0].user, asha());
        QCOMPARE(overview.locked[0].until, m_bank->clock().now() + 5min);
        QCOMPARE(overview.locked[0].failed_attempts, 20);
        QCOMPARE(overview.alerts.at(0).kind, AlertKind::user_locked);
        QCOMPARE(overview.alerts.at(0).user, asha());
        m_bank->clock().advance(6min);
        QVERIFY(security().locked.empty());
    }

    /// What somebody typed is not taken for the number by which the bank knows another.
    void guessesUnderANumberLockNobodyElse()
    {
        lock(QString::number(must(logIn(asha(), home)).user.value));
        QCOMPARE(outcome(logIn(asha(), u"10.9.0.1"_s)), "done");
        QVERIFY(security().locked.empty());
    }

    void locksThatFollowHoldLonger()
    {
        (void)must(logIn(asha(), home));
        for (const auto held : {5min, 10min, 20min}) {
            lock(asha());
            QCOMPARE(security().locked.at(0).until, m_bank->clock().now() + held);
            m_bank->clock().advance(held + 1s);
        }
    }

    void aLockOutlivesARestart()
    {
        (void)must(logIn(asha(), home));
        lock(asha());
        m_bank->restart();
        QCOMPARE(outcome(logIn(asha(), u"10.9.9.9"_s)), "throttled");
        QCOMPARE(outcome(logIn(asha(), home)), "done");
    }

    void namesThatNobodyHasAreAnsweredAlike()
    {
        const auto story = [this](const QString& user) {
            std::vector<QByteArray> answers;
            for (int i = 0; i < 30; ++i)
                answers.push_back(outcome(tryOnce(user, u"10.2.%1.1"_s.arg(i / 7))));
            return answers;
        };
        const auto known = story(asha());
        QCOMPARE(story(u"9999999999"_s), known);
        QVERIFY(std::ranges::find(known, QByteArray("log_in_failed")) != known.end());
        QCOMPARE(known.back(), QByteArray("throttled"));
    }

    void waitsGrow()
    {
        qint64 last = 0;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(outcome(tryOnce(asha(), home)), "log_in_failed");
        for (int i = 0; i < 4; ++i) {
            const auto refused = tryOnce(asha(), home);
            QCOMPARE(outcome(refused), "throttled");
            const qint64 seconds = secondsIn(refused.error());
            QVERIFY(seconds > last);
            last = seconds;
            m_bank->clock().advance(std::chrono::seconds(seconds));
            QCOMPARE(outcome(tryOnce(asha(), home)), "log_in_failed");
        }
    }

    void aKnownPlaceThatKeepsFailingIsKnownNoMore()
    {
        (void)must(logIn(asha(), home));
        for (int i = 0; i < 10; ++i) {
            (void)tryOnce(asha(), home);
            m_bank->clock().advance(5min);
        }
        lock(asha(), 10);
        m_bank->clock().advance(4min);
        QCOMPARE(outcome(logIn(asha(), home)), "throttled");
    }

    void anAddressThatGuessesAtManyWaits()
    {
        (void)must(logIn(asha(), home));
        for (int i = 0; i < 30; ++i)
            (void)tryOnce(u"nobody-%1"_s.arg(i), home);
        QCOMPARE(outcome(logIn(u"teller"_s, home)), "throttled");
        QCOMPARE(outcome(logIn(asha(), home)), "done"); // she has logged in from there before
        QCOMPARE(outcome(logIn(u"teller"_s, u"10.8.0.1"_s)), "done");
    }

    void aForgottenPasswordWaitsWhereItsLogInWould()
    {
        (void)must(logIn(asha(), home));
        for (int i = 0; i < 30; ++i)
            (void)tryOnce(u"nobody-%1"_s.arg(i), home);
        // Refused before anything is looked at, the new password included; not where she is known.
        QCOMPARE(outcome(recover(u"teller"_s, home)), "throttled");
        QCOMPARE(outcome(recover(asha(), home)), "password_too_weak");
        QCOMPARE(outcome(recover(u"teller"_s, u"10.8.0.1"_s)), "password_too_weak");
    }

    void aNewDeviceIsTold()
    {
        QVERIFY(!must(logIn(asha(), home)).notice->new_device); // the first place of all is no news
        QVERIFY(must(logIn(asha(), u"10.7.0.1"_s)).notice->new_device);
        QVERIFY(!must(logIn(asha(), u"10.7.0.1"_s)).notice->new_device);
        QCOMPARE(outbox().size(), 1U);
        QVERIFY(outbox()[0].text.contains(u"10.7.0.1"));
        const auto overview = security();
        QCOMPARE(overview.alerts.size(), 1U);
        QCOMPARE(overview.alerts[0].kind, AlertKind::new_device);
        QCOMPARE(overview.alerts[0].peer, u"10.7.0.1"_s);
        // Staff have no number; they read it on their page.
        (void)must(logIn(u"teller"_s, home));
        QVERIFY(must(logIn(u"teller"_s, u"10.7.0.2"_s)).notice->new_device);
        QCOMPARE(outbox().size(), 1U);
    }

    /// Whoever has a password and many addresses neither floods the phone nor runs up the bank's bill.
    void warningsAreNotSentWithoutEnd()
    {
        (void)must(logIn(asha(), home));
        for (int i = 0; i < 12; ++i) {
            m_bank->clock().advance(1h);
            QVERIFY(must(logIn(asha(), u"10.7.1.%1"_s.arg(i))).notice->new_device);
        }
        QCOMPARE(outbox().size(), 10U);
        const auto alerts = security().alerts;
        QCOMPARE(std::ranges::count(alerts, AlertKind::new_device, &SecurityAlert::kind), 12);
        QCOMPARE(std::ranges::count(alerts, AlertKind::sms_limit, &SecurityAlert::kind), 1);
        m_bank->clock().advance(24h);
        (void)must(logIn(asha(), u"10.7.2.1"_s));
        QCOMPARE(outbox().size(), 11U);
    }

    void failuresAreSummedUpOnTheAuditChain()
    {
        const auto lines = [this] {
            const auto snapshot = must(m_bank->database().snapshot());
            store::AuditFilter filter;
            filter.subject = asha();
            filter.operation = u"identity.log_in"_s;
            return must(snapshot->audit().auditLines(filter, {})).rows;
        };
        guess(asha(), u"10.1.0.1"_s, 5);
        m_bank->clock().advance(3s);
        guess(asha(), u"10.1.0.2"_s, 5);
        QCOMPARE(lines().size(), 1U);
        QCOMPARE(lines()[0].outcome, u"log_in_failed"_s);
        m_bank->clock().advance(11min);
        guess(asha(), u"10.1.0.3"_s, 1);
        QCOMPARE(lines().size(), 2U);
        QVERIFY2(lines()[0].detail.startsWith(u"10 attempts"), qPrintable(lines()[0].detail));
    }

    void whatIsFasterThanPeopleTypeIsTold()
    {
        guess(asha(), u"10.1.0.1"_s, 5);
        m_bank->clock().advance(3s);
        guess(u"ravi"_s, u"10.1.0.2"_s, 1); // what waited is written down now
        const auto alerts = security().alerts;
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts[0].kind, AlertKind::impossible_rate);
        QCOMPARE(alerts[0].peer, u"10.1.0.1"_s);
    }

    void aGuessedAtBankSaysSoWhileItLasts()
    {
        QVERIFY(!security().guessing);
        for (int i = 0; i < 60; ++i)
            (void)tryOnce(u"name-%1"_s.arg(i), u"10.4.%1.1"_s.arg(i));
        QVERIFY(security().guessing);
        m_bank->clock().advance(2min);
        QVERIFY(!security().guessing);
        (void)tryOnce(u"late"_s, u"10.5.0.1"_s);
        const auto alerts = security().alerts;
        QVERIFY(std::ranges::find(alerts, AlertKind::guessing, &SecurityAlert::kind) != alerts.end());
    }

    void failuresAreCountedByTheHour()
    {
        const Timestamp hour = std::chrono::floor<std::chrono::hours>(m_bank->clock().now());
        guess(u"nobody"_s, u"10.1.0.1"_s, 3);
        m_bank->clock().advance(1h);
        guess(asha(), u"10.1.0.2"_s, 2);
        const auto overview = security();
        QCOMPARE(overview.failed_attempts, 5);
        QCOMPARE(overview.hours.size(), 2U);
        QCOMPARE(overview.hours[0].hour, hour);
        QCOMPARE(overview.hours[0].attempts, 3);
        QCOMPARE(overview.hours[1].attempts, 2);
        QCOMPARE(security(1).from, hour + 1h - 23h);
        m_bank->clock().advance(24h * 8);
        QCOMPARE(security().failed_attempts, 0);
        QCOMPARE(security(30).failed_attempts, 5);
    }

private:
    const QString home = u"10.0.0.1"_s;

    [[nodiscard]] QString asha() const { return m_bank->asha().user; }

    Result<LoggedIn> tryWith(const QString& user, const QString& password, const QString& address)
    {
        auto caller = std::make_shared<server::Caller>();
        caller->peer = address;
        return m_bank->ask(server::CallerPtr(caller), LogIn{user, Secret::fromText(password)});
    }
    Result<LoggedIn> logIn(const QString& user, const QString& address)
    {
        return tryWith(user, BankFixture::password, address);
    }
    Result<LoggedIn> tryOnce(const QString& user, const QString& address)
    {
        return tryWith(user, u"not the password"_s, address);
    }
    Result<Done> recover(const QString& user, const QString& address)
    {
        auto caller = std::make_shared<server::Caller>();
        caller->peer = address;
        const Secret wrong = Secret::fromText(u"000000"_s);
        return m_bank->ask(server::CallerPtr(caller),
                           RecoverPassword{user, wrong, wrong, Secret::fromText(u"short"_s)});
    }
    void guess(const QString& user, const QString& address, int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(outcome(tryOnce(user, address)), "log_in_failed");
    }
    /// From as many fresh addresses as it takes, no faster than people type.
    void lock(const QString& user, int times = 20)
    {
        for (int i = 0; i < times; ++i) {
            m_bank->clock().advance(100ms);
            QCOMPARE(outcome(tryOnce(user, u"10.3.%1.1"_s.arg(++m_attackers))), "log_in_failed");
        }
    }
    [[nodiscard]] ShowSecurity::Reply security(qint32 days = 7)
    {
        return must(m_bank->ask(m_bank->as(Role::manager), ShowSecurity{days}));
    }
    [[nodiscard]] std::vector<store::OutboxMessage> outbox()
    {
        return must(must(m_bank->database().snapshot())->messages().outbox({})).rows;
    }
    static qint64 secondsIn(const Problem& problem)
    {
        for (const auto& [name, value] : problem.values) {
            if (const auto* seconds = std::get_if<qint64>(&value); seconds && name == u"seconds")
                return *seconds;
        }
        return 0;
    }

    std::unique_ptr<BankFixture> m_bank;
    int m_attackers = 0;
};

QTEST_GUILESS_MAIN(AttemptsTest)
#include "attempts_test.moc"
