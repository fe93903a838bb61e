// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_keeper.h"
#include "samples.h"

#include "contract/access.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/identity/lock_screen.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/main_window.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/qr_code.h"
#include "desktop/widgets/rail_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace florin::desktop
{

using contract::LogIn;
using contract::LogInStage;

/// Codes at the door, the locked window, and the security page, with a bank that is played by hand.
class LockingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
    HandKeeper* m_keeper = nullptr;

    client::HandLink& link() { return *m_keeper->hand; }

    template<class Widget>
    Widget* seen(const QString& name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString& name)
    {
        auto* button = seen<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString& name, const QString& text)
    {
        auto* edit = seen<QWidget>(name);
        QVERIFY2(edit, qPrintable(name));
        QTest::keyClicks(edit, text);
    }
    void goTo(const QString& place)
    {
        for (RailButton* button : m_window->findChildren<RailButton*>()) {
            if (button->id() == place)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    static contract::LoggedIn asha(LogInStage stage = LogInStage::complete, bool has_second_factor = false)
    {
        contract::LoggedIn session;
        session.user = UserId{1};
        session.name = u"asha"_s;
        session.display_name = u"Asha R Nair"_s;
        session.stage = stage;
        session.token = Secret::fromText(u"token"_s);
        session.has_second_factor = has_second_factor;
        session.grants = contract::grantsOf(contract::Role::customer);
        return session;
    }
    void knock(const contract::LoggedIn& reply)
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"logInButton"_s);
        link().answer<LogIn>(reply);
    }
    void enter(bool has_second_factor = false)
    {
        knock(asha(LogInStage::complete, has_second_factor));
        QTRY_VERIFY(seen<QWidget>(u"rail"_s));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }
    void open(std::chrono::milliseconds lock_after)
    {
        auto keeper = std::make_unique<HandKeeper>();
        m_keeper = keeper.get();
        MainWindow::Options options{u"bank.example"_s, {}, customerPages()};
        options.lock_after = lock_after;
        m_window = std::make_unique<MainWindow>(std::move(keeper), std::move(options));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"Florin"_s);
        QApplication::setApplicationName(u"locking-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
    }
    void init()
    {
        QSettings().clear();
        open(0ms);
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
        QVERIFY(reminder);
        Q_EMIT reminder->actionChosen();
        QCOMPARE(m_window->frame()->currentTitle(), u"Security"_s);
        QVERIFY(!seen<Banner>(u"reminderBanner"_s));
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
