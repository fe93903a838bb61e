// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_keeper.h"

#include "desktop/controllers/log_in_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::LogIn;
using Step = LogInController::Step;
using Field = LogInController::Field;

/// A keychain whose answers the test gives.
class HandTokens final : public DeviceTokens
{
public:
    void find(const QString& server, const QString& user, QObject*, Take answer) override
    {
        asked = server + u' ' + user;
        take = std::move(answer);
    }
    void keep(const QString&, const QString&, const Secret& token, QObject*, Tell) override { kept = token; }
    void forget(const QString&, const QString&) override {}

    QString asked;
    Secret kept;
    Take take;
};

/// From a name and a password to a session.
class LogInControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HandKeeper> m_keeper;
    std::unique_ptr<LogInController> m_controller;
    std::vector<std::pair<Field, ProblemCode>> m_refusals;
    std::vector<contract::LoggedIn> m_sessions;
    std::unique_ptr<HandTokens> m_tokens;

    void begin()
    {
        m_controller = std::make_unique<LogInController>(m_keeper.get(), m_tokens.get());
        connect(
            m_controller.get(), &LogInController::refused, this,
            [this](Field field, const Problem& problem) { m_refusals.emplace_back(field, problem.code); });
        connect(m_controller.get(), &LogInController::loggedIn, this,
                [this](const contract::LoggedIn& session) { m_sessions.push_back(session); });
    }
    void remember()
    {
        m_tokens = std::make_unique<HandTokens>();
        begin();
    }
    static contract::LoggedIn owing(contract::LogInStage stage)
    {
        contract::LoggedIn reply = session();
        reply.stage = stage;
        return reply;
    }
    void logIn(const QString& server = u"bank.example:7470"_s)
    {
        m_controller->logIn(server, u" asha "_s, Secret::fromText(u"secret"_s));
    }
    static contract::LoggedIn session(bool must_change = false)
    {
        return {.user = UserId{1},
                .name = u"asha"_s,
                .display_name = u"Asha R Nair"_s,
                .role = contract::Role::customer,
                .stage = must_change ? contract::LogInStage::new_password : contract::LogInStage::complete,
                .token = Secret::fromText(u"token"_s),
                .grants = contract::grantsOf(contract::Role::customer)};
    }

private Q_SLOTS:
    void init()
    {
        m_tokens.reset();
        m_refusals.clear();
        m_sessions.clear();
        m_keeper = std::make_unique<HandKeeper>();
        begin();
    }
    void cleanup()
    {
        m_controller.reset();
        m_keeper.reset();
    }

    void logsIn()
    {
        logIn();
        QCOMPARE(m_controller->step(), Step::Reaching);
        QCOMPARE(m_keeper->address.toText(), u"bank.example:7470"_s);
        QCOMPARE(m_keeper->hand->request<LogIn>().user.value, u"asha"_s);
        m_keeper->hand->answer<LogIn>(session());
        QCOMPARE(m_controller->step(), Step::Done);
        QCOMPARE(m_sessions.size(), std::size_t(1));
        QCOMPARE(m_sessions[0].display_name, u"Asha R Nair"_s);
    }

    void anAddressThatIsNoneIsRefusedBeforeAnythingIsSent()
    {
        logIn(u"two words"_s);
        QCOMPARE(m_refusals.size(), std::size_t(1));
        QCOMPARE(m_refusals[0].first, Field::Server);
        QCOMPARE(m_keeper->connects, 0);
    }

    void aWrongPasswordIsSaidBesideIt()
    {
        logIn();
        m_keeper->hand->refuse<LogIn>(ProblemCode::log_in_failed);
        QCOMPARE(m_controller->step(), Step::Asking);
        QVERIFY((m_refusals == std::vector{std::pair{Field::Password, ProblemCode::log_in_failed}}));
    }

    void aServerThatIsNotThereIsSaidBesideItsAddress()
    {
        logIn();
        Q_EMIT m_keeper->troubled(ProblemCode::cannot_connect);
        QVERIFY((m_refusals == std::vector{std::pair{Field::Server, ProblemCode::cannot_connect}}));
        QVERIFY2(m_keeper->closes == 1, "it does not go on trying behind the person's back");
        // The call that waited ends with the connection; that is not a second refusal.
        m_keeper->hand->refuse<LogIn>(ProblemCode::offline);
        QCOMPARE(m_refusals.size(), std::size_t(1));
    }

    void anAnswerToAnEarlierTryIsDropped()
    {
        logIn();
        m_controller->startOver();
        logIn();
        m_keeper->hand->refuse<LogIn>(ProblemCode::log_in_failed, 0);
        QVERIFY(m_refusals.empty());
        QCOMPARE(m_controller->step(), Step::Reaching);
        m_keeper->hand->answer<LogIn>(session());
        QCOMPARE(m_controller->step(), Step::Done);
    }

    void anUnknownCertificateIsShownToAPerson()
    {
        QSignalSpy shown(m_controller.get(), &LogInController::certificateShown);
        logIn();
        Q_EMIT m_keeper->certificateUnknown(u"bank.example:7470"_s, u"3F2A 90C1"_s);
        QCOMPARE(m_controller->step(), Step::Trusting);
        QCOMPARE(shown.count(), 1);
        m_controller->trust(true);
        QCOMPARE(m_keeper->decision, std::optional(true));
        QCOMPARE(m_controller->step(), Step::Reaching);
        m_keeper->hand->answer<LogIn>(session());
        QCOMPARE(m_sessions.size(), std::size_t(1));
    }

    void aCertificateThatIsNotTrustedEndsTheTry()
    {
        logIn();
        Q_EMIT m_keeper->certificateUnknown(u"bank.example:7470"_s, u"3F2A 90C1"_s);
        m_controller->trust(false);
        QCOMPARE(m_keeper->decision, std::optional(false));
        QCOMPARE(m_controller->step(), Step::Asking);
        m_keeper->hand->refuse<LogIn>(ProblemCode::offline);
        QVERIFY(m_refusals.empty());
        QVERIFY(m_sessions.empty());
    }

    void aOneTimePasswordIsChangedFirst()
    {
        using contract::ChangePassword;
        logIn();
        m_keeper->hand->answer<LogIn>(session(true));
        QCOMPARE(m_controller->step(), Step::NewPassword);
        QVERIFY(m_sessions.empty());
        m_controller->choosePassword(Secret::fromText(u"short"_s));
        QCOMPARE(m_keeper->hand->request<ChangePassword>().current, Secret::fromText(u"secret"_s));
        m_keeper->hand->refuse<ChangePassword>(ProblemCode::password_too_weak);
        QVERIFY((m_refusals == std::vector{std::pair{Field::NewPassword, ProblemCode::password_too_weak}}));
        QCOMPARE(m_controller->step(), Step::NewPassword);
        m_controller->choosePassword(Secret::fromText(u"monsoon lantern"_s));
        QCOMPARE(m_controller->step(), Step::Changing);
        m_keeper->hand->answer<ChangePassword>({});
        QCOMPARE(m_controller->step(), Step::Done);
        QCOMPARE(m_sessions[0].stage, contract::LogInStage::complete);
    }

    void aCodeThatIsOwedIsAskedForUntilItIsRight()
    {
        using contract::GiveCode;
        logIn();
        m_keeper->hand->answer<LogIn>(owing(contract::LogInStage::second_factor));
        QCOMPARE(m_controller->step(), Step::Code);
        QVERIFY(m_sessions.empty());
        m_controller->giveCode(Secret::fromText(u"000000"_s), true);
        QCOMPARE(m_controller->step(), Step::GivingCode);
        QVERIFY2(!m_keeper->hand->request<GiveCode>().remember, "where no keychain keeps the token");
        m_keeper->hand->refuse<GiveCode>(ProblemCode::wrong_code);
        QVERIFY((m_refusals == std::vector{std::pair{Field::Code, ProblemCode::wrong_code}}));
        QCOMPARE(m_controller->step(), Step::Code);
        m_controller->giveCode(Secret::fromText(u"123456"_s), false);
        m_keeper->hand->answer<GiveCode>(session());
        QCOMPARE(m_controller->step(), Step::Done);
    }

    void oneStepFollowsTheOther()
    {
        logIn();
        m_keeper->hand->answer<LogIn>(owing(contract::LogInStage::second_factor));
        m_controller->giveCode(Secret::fromText(u"123456"_s), false);
        m_keeper->hand->answer<contract::GiveCode>(owing(contract::LogInStage::new_password));
        QCOMPARE(m_controller->step(), Step::NewPassword);
        m_controller->choosePassword(Secret::fromText(u"monsoon lantern"_s));
        m_keeper->hand->answer<contract::ChangePassword>({contract::LogInStage::enrolment});
        QCOMPARE(m_controller->step(), Step::Enrolment);
        QVERIFY2(m_controller->password() == Secret::fromText(u"monsoon lantern"_s), "the new one");
        QVERIFY(m_sessions.empty());
        m_controller->enrolled(session());
        QCOMPARE(m_controller->step(), Step::Done);
        QVERIFY(m_controller->password().isEmpty());
    }

    void aLateCodeAnswersNobodyWhoWentBack()
    {
        logIn();
        m_keeper->hand->answer<LogIn>(owing(contract::LogInStage::second_factor));
        m_controller->giveCode(Secret::fromText(u"123456"_s), false);
        m_controller->startOver();
        m_keeper->hand->answer<contract::GiveCode>(session());
        QCOMPARE(m_controller->step(), Step::Asking);
        QVERIFY(m_sessions.empty());
    }

    void aKeptTokenGoesWithThePasswordAndTheNextOneIsKept()
    {
        remember();
        logIn();
        QCOMPARE(m_keeper->hand->count<LogIn>(), 0);
        QCOMPARE(m_tokens->asked, u"bank.example:7470 asha"_s);
        m_tokens->take({Secret::fromText(u"first"_s), DeviceTokens::Trouble::None});
        QVERIFY(m_keeper->hand->request<LogIn>().device_token == Secret::fromText(u"first"_s));
        contract::LoggedIn reply = session();
        reply.device_token = Secret::fromText(u"second"_s);
        m_keeper->hand->answer<LogIn>(reply);
        QCOMPARE(m_controller->step(), Step::Done);
        QVERIFY(m_tokens->kept == Secret::fromText(u"second"_s));
        QVERIFY2(!m_sessions[0].device_token, "nobody else needs it");
    }

    void aKeychainThatFailsKeepsNobodyOut_data()
    {
        QTest::addColumn<DeviceTokens::Trouble>("trouble");
        QTest::addColumn<bool>("is_said");
        QTest::newRow("absent") << DeviceTokens::Trouble::Absent << false;
        QTest::newRow("locked") << DeviceTokens::Trouble::Locked << true;
        QTest::newRow("denied") << DeviceTokens::Trouble::Denied << true;
        QTest::newRow("slow") << DeviceTokens::Trouble::Slow << true;
    }
    void aKeychainThatFailsKeepsNobodyOut()
    {
        QFETCH(const DeviceTokens::Trouble, trouble);
        QFETCH(const bool, is_said);
        remember();
        QSignalSpy said(m_controller.get(), &LogInController::keychainTroubled);
        logIn();
        m_tokens->take({std::nullopt, trouble});
        QCOMPARE(said.count(), is_said ? 1 : 0);
        m_keeper->hand->answer<LogIn>(session());
        QCOMPARE(m_controller->step(), Step::Done);
    }

    void aKeychainThatAnswersAfterGoingBackIsNotHeard()
    {
        remember();
        logIn();
        m_controller->startOver();
        m_tokens->take({Secret::fromText(u"first"_s), DeviceTokens::Trouble::None});
        QCOMPARE(m_keeper->hand->count<LogIn>(), 0);
    }

    void laterTroubleIsNotTheDoorsBusiness()
    {
        logIn();
        m_keeper->hand->answer<LogIn>(session());
        Q_EMIT m_keeper->troubled(ProblemCode::offline);
        QVERIFY(m_refusals.empty());
        QCOMPARE(m_controller->step(), Step::Done);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::LogInControllerTest)
#include "log_in_controller_test.moc"
