// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/access.h"
#include "contract/problem_catalogue.h"
#include "contract/second_factor.h"
#include "running_bank.h"
#include "server/services/identity/totp.h"

#include <QUrlQuery>

#include <algorithm>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using test::await;
using test::must;

namespace
{

Secret password()
{
    return Secret::fromText(test::RunningBank::password);
}

template<class T>
QByteArray outcome(const Result<T>& result)
{
    return result ? QByteArray("done") : QByteArray(kindOf(result.error().code).name);
}

/// What an authenticator app makes of the link it scanned.
class App
{
public:
    explicit App(const Secret& uri)
    {
        const QString link = QString::fromLatin1(uri.view());
        const QString key = QUrlQuery(link.section(u'?', 1)).queryItemValue(u"secret"_s);
        m_secret = Secret(bytesOf(key.toLatin1()));
    }
    [[nodiscard]] Secret codeAt(Timestamp moment) const { return server::totp::codeAt(m_secret, moment); }

private:
    /// RFC 4648, 6, written out: the server's own coding is what is tested.
    static QByteArray bytesOf(const QByteArray& base32)
    {
        QByteArray bytes;
        quint32 bits = 0;
        int count = 0;
        for (const char sign : base32) {
            bits = (bits << 5) | static_cast<quint32>(sign >= 'A' ? sign - 'A' : sign - '2' + 26);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes += static_cast<char>((bits >> count) & 0xff);
            }
        }
        return bytes;
    }
    Secret m_secret;
};

} // namespace

/// The second factor, over real TLS.
class SecondFactorTest : public QObject
{
    Q_OBJECT

private:
    using Link = std::unique_ptr<client::Connection>;

    std::unique_ptr<test::RunningBank> m_bank;
    std::vector<Secret> m_recovery_codes;

    [[nodiscard]] QString asha() const { return m_bank->asha().toText(); }
    [[nodiscard]] Timestamp now() { return m_bank->clock().now(); }
    /// A code is good once, so the clock moves on with each.
    Secret nextCode(const App& app)
    {
        m_bank->clock().advance(std::chrono::seconds(30));
        return app.codeAt(now());
    }
    /// Sets up an app for whoever is logged in.
    App enrol(client::Connection& link)
    {
        const auto begun = must(await(link.call(BeginAuthenticator{password()})));
        App app(begun.uri);
        m_recovery_codes = must(await(link.call(ConfirmAuthenticator{nextCode(app)}))).recovery_codes;
        return app;
    }
    Link open()
    {
        auto link = m_bank->connection();
        link->open();
        return link;
    }
    LoggedIn logIn(client::Connection& link, const QString& user,
                   const std::optional<Secret>& device_token = std::nullopt)
    {
        return must(await(link.call(LogIn{user, password(), device_token})));
    }

private Q_SLOTS:
    void init() { m_bank = std::make_unique<test::RunningBank>(); }
    void cleanup() { m_bank.reset(); }

    void thePasswordAloneOpensNothingOnceAnAppIsSetUp()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        QCOMPARE(logIn(*link, asha()).stage, LogInStage::second_factor);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "code_needed");
        QCOMPARE(outcome(await(link->call(Watch{{Topic::accounts}}))), "code_needed");
        QCOMPARE(outcome(await(link->call(ChangePassword{password(), password()}))), "code_needed");
        QCOMPARE(outcome(await(link->call(BeginAuthenticator{password()}))), "code_needed");
        const LoggedIn in = must(await(link->call(GiveCode{nextCode(app), false, {}})));
        QCOMPARE(in.stage, LogInStage::complete);
        QVERIFY(!in.device_token);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "done");
    }

    void theTokenFromBeforeTheCodeIsWorthNothing()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        const Secret before = logIn(*link, asha()).token;
        const Secret after = must(await(link->call(GiveCode{nextCode(app), false, {}}))).token;
        QVERIFY(before != after);
        const Link other = open();
        QCOMPARE(outcome(await(other->call(Resume{before}))), "session_ended");
        QCOMPARE(must(await(other->call(Resume{after}))).stage, LogInStage::complete);
    }

    void aSessionTakenUpAgainStillOwesItsCode()
    {
        enrol(*m_bank->logIn(asha()));
        const Link link = open();
        const Secret token = logIn(*link, asha()).token;
        const Link other = open();
        QCOMPARE(must(await(other->call(Resume{token}))).stage, LogInStage::second_factor);
        QCOMPARE(outcome(await(other->call(ListAccounts{}))), "code_needed");
    }

    void settingUpEndsSessionsThatKnewThePasswordAlone()
    {
        const Link before = m_bank->logIn(asha());
        const Link here = m_bank->logIn(asha());
        enrol(*here);
        QCOMPARE(outcome(await(before->call(ListAccounts{}))), "session_ended");
        QCOMPARE(outcome(await(here->call(ListAccounts{}))), "done");
    }

    void aCodeIsGoodOnce()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Secret code = nextCode(app);
        const Link first = open();
        (void)logIn(*first, asha());
        must(await(first->call(GiveCode{code, false, {}})));
        const Link second = open();
        (void)logIn(*second, asha());
        QCOMPARE(outcome(await(second->call(GiveCode{code, false, {}}))), "wrong_code");
        QCOMPARE(outcome(await(second->call(GiveCode{nextCode(app), false, {}}))), "done");
    }

    void twoWhoBringTheSameCodeAtOnceDoNotBothGetIn()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Secret code = nextCode(app);
        const Link first = open();
        const Link second = open();
        (void)logIn(*first, asha());
        (void)logIn(*second, asha());
        auto one = first->call(GiveCode{code, false, {}});
        auto two = second->call(GiveCode{code, false, {}});
        QList<QByteArray> outcomes{outcome(await(one)), outcome(await(two))};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, QList<QByteArray>({"done", "wrong_code"}));
    }

    void guessingCodesIsSlowedDown()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        QByteArray last;
        for (int i = 0; i < 8; ++i)
            last = outcome(await(link->call(GiveCode{Secret::fromText(u"000000"_s), false, {}})));
        QCOMPARE(last, "throttled");
        // The right one waits too.
        QCOMPARE(outcome(await(link->call(GiveCode{app.codeAt(now()), false, {}}))), "throttled");
    }

    void recoveryCodesOpenOnceEachInAnySpelling()
    {
        enrol(*m_bank->logIn(asha()));
        QCOMPARE(m_recovery_codes.size(), 10U);
        const Link link = open();
        (void)logIn(*link, asha());
        const QString spelt = QString::fromLatin1(m_recovery_codes[0].view()).toLower().replace(u'-', u' ');
        must(await(link->call(GiveCode{Secret::fromText(spelt), false, {}})));
        QCOMPARE(must(await(link->call(ShowAccess{}))).recovery_codes, 9);
        const Link again = open();
        (void)logIn(*again, asha());
        QCOMPARE(outcome(await(again->call(GiveCode{m_recovery_codes[0], false, {}}))), "wrong_code");
        QCOMPARE(outcome(await(again->call(GiveCode{m_recovery_codes[1], false, {}}))), "done");
    }

    void aRememberedDeviceGivesNoCodeAndANewTokenEachTime()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        const auto first =
            must(await(link->call(GiveCode{nextCode(app), true, u"Counter 3"_s}))).device_token;
        QVERIFY(first);
        const LoggedIn in = logIn(*open(), asha(), first);
        QCOMPARE(in.stage, LogInStage::complete);
        QVERIFY(in.device_token && *in.device_token != *first);
        const auto access = must(await(link->call(ShowAccess{})));
        QCOMPARE(access.devices.size(), 1U);
        QCOMPARE(access.devices[0].name, u"Counter 3"_s);
        // The password is asked all the same.
        QCOMPARE(outcome(await(
                     open()->call(LogIn{asha(), Secret::fromText(u"not it at all"_s), in.device_token}))),
                 "log_in_failed");
    }

    void anOldDeviceTokenEndsTheDeviceAndEverySession()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        const auto stolen =
            must(await(link->call(GiveCode{nextCode(app), true, u"Counter 3"_s}))).device_token;
        const Link owner = open();
        const auto next = logIn(*owner, asha(), stolen).device_token;
        m_bank->clock().advance(std::chrono::minutes(2));
        QCOMPARE(logIn(*open(), asha(), stolen).stage, LogInStage::second_factor);
        QCOMPARE(outcome(await(owner->call(ListAccounts{}))), "session_ended");
        QCOMPARE(logIn(*open(), asha(), next).stage, LogInStage::second_factor);
    }

    /// The answer with the next token may have been lost on its way.
    void theTokenBeforeIsTakenAgainAtOnce()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        const auto token =
            must(await(link->call(GiveCode{nextCode(app), true, u"Counter 3"_s}))).device_token;
        (void)logIn(*open(), asha(), token);
        const LoggedIn again = logIn(*open(), asha(), token);
        QCOMPARE(again.stage, LogInStage::complete);
        QCOMPARE(logIn(*open(), asha(), again.device_token).stage, LogInStage::complete);
    }

    void aDeviceTokenIsOnePersons()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        enrol(*m_bank->logIn(m_bank->ravi().toText()));
        const Link link = open();
        (void)logIn(*link, asha());
        const auto token =
            must(await(link->call(GiveCode{nextCode(app), true, u"Counter 3"_s}))).device_token;
        QCOMPARE(logIn(*open(), m_bank->ravi().toText(), token).stage, LogInStage::second_factor);
    }

    void staffMustSetOneUpWithinAWeek()
    {
        const LoggedIn first = logIn(*open(), m_bank->administrator());
        QCOMPARE(first.stage, LogInStage::complete);
        QVERIFY(first.enrol_by);
        m_bank->clock().set(*first.enrol_by);
        const Link link = open();
        QCOMPARE(logIn(*link, m_bank->administrator()).stage, LogInStage::enrolment);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "enrolment_needed");
        const App app = enrol(*link);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "done");
        QCOMPARE(outcome(await(link->call(RemoveAuthenticator{password(), nextCode(app)}))),
                 "second_factor_asked");
    }

    void customersMayGoBackToThePasswordAlone()
    {
        const Link link = m_bank->logIn(asha());
        const App app = enrol(*link);
        QCOMPARE(outcome(await(link->call(RemoveAuthenticator{password(), Secret::fromText(u"123456"_s)}))),
                 "wrong_code");
        must(await(link->call(RemoveAuthenticator{password(), nextCode(app)})));
        QCOMPARE(logIn(*open(), asha()).stage, LogInStage::complete);
    }

    void anotherPersonsPasswordSetsUpNothing()
    {
        const Link link = m_bank->logIn(asha());
        QCOMPARE(outcome(await(link->call(BeginAuthenticator{Secret::fromText(u"somebody else's"_s)}))),
                 "wrong_password");
        QCOMPARE(outcome(await(link->call(ConfirmAuthenticator{Secret::fromText(u"123456"_s)}))),
                 "no_second_factor");
    }

    void aNewAppTakesTheOldOnesPlaceOnlyWhenConfirmed()
    {
        const Link link = m_bank->logIn(asha());
        const App old = enrol(*link);
        const App next(must(await(link->call(BeginAuthenticator{password()}))).uri);
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, nextCode(old)}))), "done");
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, nextCode(next)}))), "wrong_code");
        must(await(link->call(ConfirmAuthenticator{nextCode(next)})));
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, nextCode(old)}))), "wrong_code");
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, nextCode(next)}))), "done");
    }

    void largePaymentsAreSignedByACode()
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        const Money much(25'000'000, Currency());
        must(await(admin->call(Deposit{m_bank->asha(), Money(60'000'000, Currency()), {}, {}})));
        const Link link = m_bank->logIn(asha());
        Transfer transfer{m_bank->asha(), m_bank->ravi(), much, {}, Uuid::create(now())};
        QCOMPARE(outcome(await(link->call(transfer))), "no_second_factor");
        const App app = enrol(*link);

        const auto asked = await(link->call(transfer));
        QCOMPARE(outcome(asked), "prove_needed");
        const auto challenge = *Uuid::fromText(std::get<QString>(*asked.error().value(u"challenge")));
        QCOMPARE(std::get<Money>(*asked.error().value(u"amount")), much);
        QCOMPARE(outcome(await(link->call(Prove{challenge, Secret::fromText(u"123456"_s)}))), "wrong_code");
        must(await(link->call(Prove{challenge, nextCode(app)})));

        // Another amount, another payee or another key is another request.
        Transfer other = transfer;
        other.amount = Money(25'000'001, Currency());
        QCOMPARE(outcome(await(link->call(other))), "prove_needed");
        other = transfer;
        other.memo = u"for something else"_s;
        QCOMPARE(outcome(await(link->call(other))), "prove_needed");
        other = transfer;
        other.key = Uuid::create(now());
        QCOMPARE(outcome(await(link->call(other))), "prove_needed");

        const Moved moved = must(await(link->call(transfer)));
        // A repeat is told the first answer, long after the signature is void.
        m_bank->clock().advance(std::chrono::minutes(10));
        QCOMPARE(must(await(link->call(transfer))).entry, moved.entry);
    }

    void aSignatureIsVoidAfterFiveMinutes()
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(Deposit{m_bank->asha(), Money(60'000'000, Currency()), {}, {}})));
        const Link link = m_bank->logIn(asha());
        const App app = enrol(*link);
        const Transfer transfer{
            m_bank->asha(), m_bank->ravi(), Money(20'000'000, Currency()), {}, Uuid::create(now())};
        const auto asked = await(link->call(transfer));
        QCOMPARE(outcome(asked), "prove_needed");
        const auto challenge = *Uuid::fromText(std::get<QString>(*asked.error().value(u"challenge")));
        must(await(link->call(Prove{challenge, nextCode(app)})));
        m_bank->clock().advance(std::chrono::minutes(6));
        QCOMPARE(outcome(await(link->call(transfer))), "prove_needed");
        QCOMPARE(outcome(await(link->call(Prove{challenge, nextCode(app)}))), "unknown_session");
        // Just below the limit nothing is asked.
        const Transfer less{
            m_bank->asha(), m_bank->ravi(), Money(19'999'999, Currency()), {}, Uuid::create(now())};
        QCOMPARE(outcome(await(link->call(less))), "done");
    }

    void aScreenIsUnlockedByEither()
    {
        const Link link = m_bank->logIn(asha());
        QCOMPARE(outcome(await(link->call(Unlock{password(), std::nullopt}))), "done");
        QCOMPARE(outcome(await(link->call(Unlock{Secret::fromText(u"no"_s), std::nullopt}))),
                 "wrong_password");
        QCOMPARE(outcome(await(link->call(Unlock{}))), "invalid_field");
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, Secret::fromText(u"123456"_s)}))),
                 "no_second_factor");
    }

    void sessionsAreListedAndEnded()
    {
        const Link here = m_bank->logIn(asha());
        const Link there = m_bank->logIn(asha());
        const Link ravi = m_bank->logIn(m_bank->ravi().toText());
        const auto access = must(await(here->call(ShowAccess{})));
        QCOMPARE(access.sessions.size(), 3U); // one from when the password was chosen
        const QString ravis = must(await(ravi->call(ShowAccess{}))).sessions[0].id;
        QCOMPARE(outcome(await(here->call(EndSession{ravis}))), "unknown_session");
        QString others;
        for (const SessionSummary& session : must(await(there->call(ShowAccess{}))).sessions) {
            if (session.current)
                others = session.id;
        }
        must(await(here->call(EndSession{others})));
        QCOMPARE(outcome(await(there->call(ListAccounts{}))), "session_ended");
        must(await(here->call(LogOutEverywhere{})));
        QCOMPARE(must(await(here->call(ShowAccess{}))).sessions.size(), 1U);
        QCOMPARE(outcome(await(ravi->call(ListAccounts{}))), "done");
    }

    void aForgottenDeviceGivesItsCodeAgain()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        const auto token =
            must(await(link->call(GiveCode{nextCode(app), true, u"Counter 3"_s}))).device_token;
        const DeviceId device = must(await(link->call(ShowAccess{}))).devices[0].device;
        const Link ravi = m_bank->logIn(m_bank->ravi().toText());
        QCOMPARE(outcome(await(ravi->call(ForgetDevice{device}))), "unknown_session");
        must(await(link->call(ForgetDevice{device})));
        QCOMPARE(logIn(*open(), asha(), token).stage, LogInStage::second_factor);
    }

    void aForgottenPasswordIsReplacedByBothOtherProofs()
    {
        const App app = enrol(*m_bank->logIn(asha()));
        const Secret fresh = Secret::fromText(u"an entirely new one"_s);
        const Link link = open();
        const Secret code = nextCode(app);
        QCOMPARE(outcome(await(link->call(
                     RecoverPassword{asha(), code, Secret::fromText(u"AAAA-AAAA-AAAA"_s), fresh}))),
                 "log_in_failed");
        QCOMPARE(outcome(await(link->call(RecoverPassword{u"nobody"_s, code, m_recovery_codes[0], fresh}))),
                 "log_in_failed");
        // What was wrong together was not used up.
        must(await(link->call(RecoverPassword{asha(), code, m_recovery_codes[0], fresh})));
        QCOMPARE(outcome(await(link->call(LogIn{asha(), password()}))), "log_in_failed");
        QCOMPARE(must(await(link->call(LogIn{asha(), fresh}))).stage, LogInStage::second_factor);
    }

    void theBranchGivesAccessBack()
    {
        enrol(*m_bank->logIn(asha()));
        const Link admin = m_bank->logIn(m_bank->administrator());
        QCOMPARE(outcome(await(admin->call(ResetAccess{m_bank->administrator(), {}}))), "not_permitted");
        QCOMPARE(outcome(await(admin->call(ResetAccess{u"nobody"_s, {}}))), "unknown_user");
        QCOMPARE(outcome(await(admin->call(IssuePassword{asha()}))), "password_issued");
        must(await(admin->call(ResetAccess{asha(), {}})));
        const Secret once = must(await(admin->call(IssuePassword{asha()}))).one_time_password;
        QCOMPARE(outcome(await(admin->call(IssuePassword{asha()}))), "password_issued");
        const Link link = open();
        QCOMPARE(must(await(link->call(LogIn{asha(), once}))).stage, LogInStage::new_password);
        QCOMPARE(must(await(link->call(ChangePassword{once, password()}))).stage, LogInStage::complete);
    }
};

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "second_factor_test.moc"
