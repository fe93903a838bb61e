// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "window_test.h"

#include "contract/access.h"
#include "contract/second_factor.h"
#include "desktop/widgets/form_field.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::KeyUse;
using contract::LogInStage;
using contract::SendCode;

/// Codes by SMS at the door, on a locked window and on the security page, with a bank that is played by hand.
class SmsCodesTest final : public WindowTest
{
    Q_OBJECT

private:
    static contract::LoggedIn texted(LogInStage stage = LogInStage::complete, bool has_sms = true)
    {
        contract::LoggedIn session = asha(stage, true);
        session.has_sms_codes = has_sms;
        return session;
    }
    static contract::CodeSent sent(qint32 again_after_seconds = 30)
    {
        return {u"+91 ••••• ••009"_s, Timestamp(), again_after_seconds};
    }
    void enter(const contract::LoggedIn& session)
    {
        knock(session);
        QTRY_VERIFY(sees(u"rail"_s));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }
    void answerAccess(const contract::ShowAccess::Reply& access)
    {
        while (link().count<contract::ShowAccess>() > 0)
            link().answer<contract::ShowAccess>(access);
        QCoreApplication::processEvents();
    }
    void goToSecurity(bool offered, bool is_set_up)
    {
        goTo(u"security"_s);
        contract::ShowAccess::Reply access;
        access.sms_codes_offered = offered;
        if (is_set_up) {
            access.sms_codes_since = Timestamp();
            access.sms_number = u"+91 ••••• ••009"_s;
        }
        answerAccess(access);
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void aCodeIsSentAtTheDoor()
    {
        knock(texted(LogInStage::second_factor));
        click(u"sendCodeButton"_s);
        QCOMPARE(link().request<SendCode>().use, KeyUse::log_in);
        QVERIFY(!seen(u"sendCodeButton"_s)->isEnabled());
        link().answer<SendCode>(sent());
        QTRY_VERIFY(textOf(u"codeSentLabel"_s).contains(u"••009"_s));
        QVERIFY2(!seen(u"sendCodeButton"_s)->isEnabled(), "another one would be refused yet");
        QVERIFY(seen(u"codeEdit"_s)->hasFocus());
        type(u"codeEdit"_s, u"123456"_s);
        click(u"codeButton"_s);
        QVERIFY(link().request<contract::GiveCode>().code == Secret::fromText(u"123456"_s));
        link().answer<contract::GiveCode>(texted());
        QTRY_VERIFY(m_window->frame());
    }

    void anotherOneIsSentWhenTheBankWould()
    {
        knock(texted(LogInStage::second_factor));
        click(u"sendCodeButton"_s);
        link().answer<SendCode>(sent(1));
        QTRY_VERIFY(!textOf(u"codeSentLabel"_s).isEmpty());
        QTRY_VERIFY(seen(u"sendCodeButton"_s)->isEnabled());
        click(u"sendCodeButton"_s);
        QCOMPARE(link().count<SendCode>(), 1);
    }

    void whyNoneIsSentIsSaid()
    {
        knock(texted(LogInStage::second_factor));
        click(u"sendCodeButton"_s);
        link().refuse<SendCode>(ProblemCode::sms_off);
        QTRY_VERIFY(textOf(u"codeSentLabel"_s).contains(u"no codes by SMS"_s));
        QVERIFY(seen(u"sendCodeButton"_s)->isEnabled());
        click(u"sendCodeButton"_s);
        link().answer<SendCode>(sent());
        QTRY_VERIFY(textOf(u"codeSentLabel"_s).contains(u"on its way"_s));
    }

    void nothingIsOfferedToWhoHasNone()
    {
        knock(texted(LogInStage::second_factor, false));
        QVERIFY(sees(u"codeEdit"_s));
        QVERIFY(!sees(u"sendCodeButton"_s));
    }

    void aLockedWindowOpensByACode()
    {
        enter(texted());
        m_window->lock();
        QVERIFY(!sees(u"sendCodeButton"_s));
        click(u"otherWayButton"_s);
        click(u"sendCodeButton"_s);
        QCOMPARE(link().request<SendCode>().use, KeyUse::unlock);
        link().answer<SendCode>(sent());
        QTRY_VERIFY(seen(u"codeEdit"_s)->hasFocus());
        type(u"codeEdit"_s, u"123456"_s);
        click(u"unlockButton"_s);
        link().answer<contract::Unlock>({});
        QTRY_VERIFY(!m_window->isLocked());
    }

    void codesAreSetUpOnTheSecurityPage()
    {
        enter(asha());
        goToSecurity(true, false);
        click(u"smsSetUpButton"_s);
        click(u"beginButton"_s);
        QVERIFY(!seen<FormField>(u"beginPasswordField"_s)->error().isEmpty());
        type(u"beginPasswordEdit"_s, u"secret"_s);
        click(u"beginButton"_s);
        QVERIFY(link().request<contract::BeginSmsCodes>().password == Secret::fromText(u"secret"_s));
        link().answer<contract::BeginSmsCodes>(sent());
        QTRY_VERIFY(sees(u"confirmCodeEdit"_s));
        QVERIFY(seen<FormField>(u"confirmCodeField"_s)->hint().contains(u"••009"_s));
        type(u"confirmCodeEdit"_s, u"123456"_s);
        click(u"confirmButton"_s);
        link().refuse<contract::ConfirmSmsCodes>(ProblemCode::wrong_code);
        QTRY_VERIFY(!seen<FormField>(u"confirmCodeField"_s)->error().isEmpty());
        type(u"confirmCodeEdit"_s, u"234567"_s);
        click(u"confirmButton"_s);
        link().answer<contract::ConfirmSmsCodes>({texted(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(sees(u"codesLabel"_s));
        QVERIFY(textOf(u"codesLabel"_s).contains(u"AAAA-BBBB-CCCC"_s));
        QVERIFY2(link().count<contract::ShowAccess>() > 0, "it is looked at anew");
    }

    void codesAreEndedOnTheSecurityPage()
    {
        enter(texted());
        goToSecurity(true, true);
        click(u"endShowButton"_s);
        type(u"endPasswordEdit"_s, u"secret"_s);
        click(u"sendCodeButton"_s);
        QCOMPARE(link().request<SendCode>().use, KeyUse::manage);
        link().answer<SendCode>(sent());
        type(u"endCodeEdit"_s, u"123456"_s);
        click(u"endButton"_s);
        const auto request = link().request<contract::RemoveSmsCodes>();
        QVERIFY(request.password == Secret::fromText(u"secret"_s));
        QVERIFY(request.code == Secret::fromText(u"123456"_s));
        link().answer<contract::RemoveSmsCodes>({});
        QTRY_VERIFY(link().count<contract::ShowAccess>() > 0);
        answerAccess({});
        QVERIFY2(!sees(u"smsCodesCard"_s), "there is nothing to see any more");
    }

    void aBankThatSendsNothingShowsNothing()
    {
        enter(asha());
        goToSecurity(false, false);
        QVERIFY(sees(u"secondFactorCard"_s));
        QVERIFY(!sees(u"smsCodesCard"_s));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::SmsCodesTest)
#include "sms_codes_test.moc"
