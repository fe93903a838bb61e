// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "window_test.h"

#include "contract/access.h"
#include "desktop/look/language.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/identity/lock_screen.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/qr_code.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace florin::desktop
{

using contract::LogIn;
using contract::LogInStage;

/// Codes at the door, the locked window, and the security page, with a bank that is played by hand.
class LockingTest final : public WindowTest
{
    Q_OBJECT

private:
    void enter(bool has_second_factor = false)
    {
        knock(asha(LogInStage::complete, has_second_factor));
        QTRY_VERIFY(sees(u"rail"_s));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { m_window.reset(); }

    void theDoorAsksForTheCodeThatIsOwed()
    {
        knock(asha(LogInStage::second_factor));
        QVERIFY(seen<QLineEdit>(u"codeEdit"_s)->hasFocus());
        click(u"codeButton"_s);
        QVERIFY(!seen<FormField>(u"codeField"_s)->error().isEmpty());
        type(u"codeEdit"_s, u"123456"_s);
        QTest::keyClick(seen<QWidget>(u"codeEdit"_s), Qt::Key_Return);
        QVERIFY(link().request<contract::GiveCode>().code == Secret::fromText(u"123456"_s));
        link().refuse<contract::GiveCode>(ProblemCode::wrong_code);
        QVERIFY(seen<FormField>(u"codeField"_s)->error().contains(u"not right"_s));
        type(u"codeEdit"_s, u"654321"_s);
        click(u"codeButton"_s);
        link().answer<contract::GiveCode>(asha());
        QTRY_VERIFY(m_window->frame());
    }

    void whoMustSetUpASecondFactorDoesSoAtTheDoor()
    {
        knock(asha(LogInStage::enrolment));
        QVERIFY2(link().request<contract::BeginAuthenticator>().password == Secret::fromText(u"secret"_s),
                 "it was typed just now");
        link().answer<contract::BeginAuthenticator>(
            {Secret::fromText(u"GEZDGNBVGY3TQOJQ"_s),
             Secret::fromText(u"otpauth://totp/Nexa:asha?secret=GEZ"_s)});
        QVERIFY(!seen<QrCode>(u"qrCode"_s)->modules().isNull());
        QCOMPARE(seen<QLabel>(u"secretLabel"_s)->text(), u"GEZD GNBV GY3T QOJQ"_s);
        type(u"codeEdit"_s, u"123456"_s);
        click(u"confirmButton"_s);
        link().answer<contract::ConfirmAuthenticator>({asha(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
        QVERIFY2(!m_window->frame(), "not before the codes are kept");
        click(u"doneButton"_s);
        QTRY_VERIFY(m_window->frame());
    }

    void whoHasTimeLeftIsReminded()
    {
        contract::LoggedIn session = asha();
        session.enrol_by = Timestamp(std::chrono::hours(24 * 20'000));
        knock(session);
        QTRY_VERIFY(m_window->frame());
        auto* reminder = seen<Banner>(u"reminderBanner"_s);
        const QString sentence = reminder->sentence();
        language().set(u"hi"_s);
        QTRY_VERIFY(reminder->sentence() != sentence);
        language().set(u"en"_s);
        QTRY_COMPARE(reminder->sentence(), sentence);
        Q_EMIT reminder->actionChosen();
        QCOMPARE(m_window->frame()->currentTitle(), u"Security"_s);
        QVERIFY(!sees(u"reminderBanner"_s));
    }

    void aWindowLeftAloneLocksItself()
    {
        m_window.reset();
        open(50ms);
        QVERIFY2(!m_window->isLocked(), "there is nothing to lock at the door");
        enter();
        QTRY_VERIFY(m_window->isLocked());
    }

    void aTouchKeepsItOpen()
    {
        enter();
        IdleWatch watch(m_window.get());
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.start(400ms);
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            QTest::keyClick(m_window.get(), Qt::Key_Shift);
        }
        QCOMPARE(idle.count(), 0);
        QTRY_COMPARE(idle.count(), 1);
    }

    void whatNobodyDoesDoesNotKeepItOpen()
    {
        enter();
        IdleWatch watch(m_window.get());
        QSignalSpy idle(&watch, &IdleWatch::idle);
        const auto send = [&](QEvent& event) { QCoreApplication::sendEvent(m_window.get(), &event); };
        const auto byHand = [&](QEvent& event) {
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(m_window.get(), &event);
        };
        const auto moveTo = [&](QPointF place) {
            QMouseEvent move(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            byHand(move);
        };
        watch.start(400ms);
        moveTo({100, 100});
        for (int i = 0; idle.isEmpty() && i < 100; ++i) {
            QTest::qWait(50);
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier, {}, true);
            byHand(held);
            QKeyEvent own(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
            send(own);
            moveTo(QPointF(100 + i % 3, 100 + i % 2));
        }
        QCOMPARE(idle.count(), 1);
    }

    void aMouseThatIsMovedKeepsItOpen()
    {
        enter();
        IdleWatch watch(m_window.get());
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.start(400ms);
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            QTest::mouseMove(m_window.get(), QPoint(100 + 20 * i, 100));
        }
        QCOMPARE(idle.count(), 0);
    }

    void nothingIsReachedWhileItIsLocked()
    {
        enter();
        goTo(u"move_money"_s);
        type(u"memoEdit"_s, u"rent"_s);
        QDialog dialog(m_window.get());
        dialog.open();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        m_window->lock();
        QVERIFY(m_window->isLocked());
        QVERIFY2(!dialog.isVisible(), "dialogs are put away");
        QVERIFY(!m_window->frame()->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->frame()->currentTitle(), u"Move money"_s);
        QVERIFY(!m_window->windowTitle().contains(u"Move"_s));

        type(u"passwordEdit"_s, u"wrong"_s);
        click(u"unlockButton"_s);
        link().refuse<contract::Unlock>(ProblemCode::wrong_password);
        QVERIFY(m_window->isLocked());
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"unlockButton"_s);
        link().answer<contract::Unlock>({});
        QTRY_VERIFY(!m_window->isLocked());
        QTRY_VERIFY2(dialog.isVisible(), "what was begun is there again");
        QCOMPARE(seen<QLineEdit>(u"memoEdit"_s)->text(), u"rent"_s);
    }

    void aSessionThatEndedMeanwhileIsBegunAnewBehindTheLock()
    {
        enter(true);
        goTo(u"move_money"_s);
        type(u"memoEdit"_s, u"rent"_s);
        m_window->lock();
        link().loseSession();
        QVERIFY2(m_window->frame(), "the draft is not thrown away");
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"unlockButton"_s);
        QCOMPARE(link().request<LogIn>().user.value, u"asha"_s);
        link().answer<LogIn>(asha(LogInStage::second_factor, true));
        QVERIFY(m_window->isLocked());
        type(u"codeEdit"_s, u"123456"_s);
        click(u"unlockButton"_s);
        link().answer<contract::GiveCode>(asha(LogInStage::complete, true));
        QTRY_VERIFY(!m_window->isLocked());
        QCOMPARE(seen<QLineEdit>(u"memoEdit"_s)->text(), u"rent"_s);
    }

    void aCodeUnlocksToo()
    {
        enter(true);
        m_window->lock();
        click(u"otherWayButton"_s);
        type(u"codeEdit"_s, u"123456"_s);
        click(u"unlockButton"_s);
        QVERIFY(link().request<contract::Unlock>().code == Secret::fromText(u"123456"_s));
        link().answer<contract::Unlock>({});
        QTRY_VERIFY(!m_window->isLocked());
    }

    void aLockedWindowCanBeLeft()
    {
        enter();
        m_window->lock();
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        QVERIFY(!m_window->isLocked());
    }

    void theSecurityPageShowsWhereOneIsLoggedIn()
    {
        enter();
        goTo(u"security"_s);
        contract::ShowAccess::Reply access;
        access.sessions = {{u"aa"_s, u"10.0.0.3"_s, Timestamp(), Timestamp(), true},
                           {u"bb"_s, u"10.0.0.4"_s, Timestamp(), Timestamp(), false}};
        access.devices = {{DeviceId{4}, u"Counter 3"_s, u"10.0.0.3"_s, Timestamp(), Timestamp()}};
        link().answer<contract::ShowAccess>(access);
        QTRY_COMPARE(buttons(u"Log out: "_s).size(), 1);
        QTest::mouseClick(buttons(u"Log out: "_s).front(), Qt::LeftButton);
        QCOMPARE(link().request<contract::EndSession>().session.value, u"bb"_s);
        link().answer<contract::EndSession>({});
        QCOMPARE(link().count<contract::ShowAccess>(), 1);
        link().answer<contract::ShowAccess>(access);
        QTRY_COMPARE(buttons(u"Forget: "_s).size(), 1);
        QTest::mouseClick(buttons(u"Forget: "_s).front(), Qt::LeftButton);
        QCOMPARE(link().request<contract::ForgetDevice>().device, DeviceId{4});
    }

private:
    QList<QAbstractButton*> buttons(const QString& name) const
    {
        QList<QAbstractButton*> found;
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(name))
                found.append(button);
        }
        return found;
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::LockingTest)
#include "locking_test.moc"
