// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administrators.h"
#include "server/services/identity/people.h"
#include "store/credential_store.h"
#include "store/security_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::server;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// The way back into a bank whose administrators cannot log in any more: by its key, past the second person.
class AdministratorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BankFixture> m_bank;

    /// While nobody serves the bank.
    template<class Change>
    auto offline(const Change& change)
    {
        decltype(change(m_bank->database())) done = refuse(ProblemCode::internal);
        m_bank->restart([&] { done = change(*m_bank->openAlone()); });
        return done;
    }
    Result<Secret> reset(const QString& user)
    {
        return offline(
            [&](store::Database& database) { return resetAdministrator(database, user, m_bank->clock()); });
    }
    Result<Secret> add(const QString& user)
    {
        return offline([&](store::Database& database) {
            return addAdministrator(database, user, u"Lata Shah"_s, m_bank->clock());
        });
    }
    Result<contract::LoggedIn> logIn(const QString& user, const Secret& password)
    {
        contract::LogIn request;
        request.user = user;
        request.password = password;
        return m_bank->ask(m_bank->nobody(), request);
    }
    store::User userNamed(const QString& name)
    {
        return *must(must(m_bank->database().snapshot())->identity().userByName(name));
    }
    /// The newest line about somebody.
    store::AuditLine lineAbout(const QString& name)
    {
        store::AuditFilter filter;
        filter.subject = name;
        return must(must(m_bank->database().snapshot())
                        ->audit()
                        .auditLines(filter, {.before = {}, .limit = 1}))
            .rows.at(0);
    }
    void giveFactors(UserId user)
    {
        must(m_bank->desk().writer().write(*m_bank->nobody(), [&](WriteContext& write) -> Result<void> {
            store::SecurityKey key;
            key.user = user;
            key.name = u"Blue key"_s;
            key.credential = "credential";
            key.public_key = "public";
            if (auto added = write.stores.credentials().addSecurityKey(key); !added)
                return refuse(added.error());
            const Secret code = Secret::fromText(u"abcdefghijkl"_s);
            return write.stores.credentials().setRecoveryCodes(user, std::span(&code, 1));
        }));
    }

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void whoIsLostIsNotWaitedForForEver()
    {
        m_bank->addStaff(u"second"_s, contract::Role::admin);
        const UserId lost = userNamed(u"second"_s).id;
        giveFactors(lost);
        must(logIn(u"second"_s, Secret::fromText(BankFixture::password)));
        // The only one who could approve it is who it is about.
        contract::ResetAccess waiting;
        waiting.user = u"second"_s;
        QCOMPARE(outcome(m_bank->ask(m_bank->as(contract::Role::admin), waiting)), "approval_needed");

        const Secret password = must(reset(u"Second"_s));
        QCOMPARE(outcome(logIn(u"second"_s, Secret::fromText(BankFixture::password))), "log_in_failed");
        const auto session = must(logIn(u"second"_s, password));
        QCOMPARE(session.stage, contract::LogInStage::new_password);
        QVERIFY(!session.has_second_factor);
        const auto snapshot = must(m_bank->database().snapshot());
        QVERIFY(must(snapshot->credentials().securityKeysOf(lost)).empty());
        QCOMPARE(must(snapshot->credentials().recoveryCodes(lost)), 0);
        QCOMPARE(must(snapshot->identity().sessionsOf(lost)).size(), std::size_t(1)); // this one
    }

    void itStandsOnTheAudit()
    {
        must(reset(u"admin"_s));
        store::AuditLine line = lineAbout(u"admin"_s);
        QCOMPARE(line.operation, u"administrator.reset"_s);
        QCOMPARE(line.actor_name, u"florind"_s);
        QVERIFY(!line.actor);
        QVERIFY(line.detail.contains(u"key"_s));
        must(add(u"lata"_s));
        line = lineAbout(u"lata"_s);
        QCOMPARE(line.operation, u"administrator.add"_s);
        QCOMPARE(line.outcome, u"done"_s);
    }

    void oneMoreIsAdded()
    {
        const Secret password = must(add(u"lata"_s));
        QCOMPARE(must(logIn(u"lata"_s, password)).role, contract::Role::admin);
        QCOMPARE(userNamed(u"lata"_s).display_name, u"Lata Shah"_s);
        QVERIFY(userNamed(u"lata"_s).must_change_password);
    }

    void whoWasShutOutIsLetInAgain()
    {
        store::User user = userNamed(u"admin"_s);
        user.active = false;
        must(m_bank->desk().writer().write(*m_bank->nobody(), [&](WriteContext& write) {
            return write.stores.identity().updateUser(user);
        }));
        must(m_bank->desk().writer().write(*m_bank->nobody(), [&](WriteContext& write) {
            store::LogInGuard guard{.user = user.id};
            guard.failures = 20;
            guard.locked_until = m_bank->clock().now() + std::chrono::hours(1);
            return write.stores.security().setGuard(guard);
        }));
        const Secret password = must(reset(u"admin"_s));
        QCOMPARE(must(logIn(u"admin"_s, password)).notice->failed_attempts, 20); // told all the same
    }

    void nobodyElseIsTouched_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("adds");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("staff of another role") << u"teller"_s << false << QByteArray("unknown_user");
        QTest::newRow("nobody") << u"nobody"_s << false << QByteArray("unknown_user");
        QTest::newRow("taken") << u"Teller"_s << true << QByteArray("user_exists");
        QTest::newRow("an account number") << u"500 0000 0012"_s << true << QByteArray("invalid_field");
        QTest::newRow("no name") << QString() << true << QByteArray("invalid_field");
    }
    void nobodyElseIsTouched()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, adds);
        QFETCH(const QByteArray, outcome);
        const QByteArray before = m_bank->contents();
        QCOMPARE(test::outcome(adds ? add(user) : reset(user)), outcome);
        QCOMPARE(m_bank->contents(), before);
    }
};

QTEST_GUILESS_MAIN(AdministratorsTest)
#include "administrators_test.moc"
