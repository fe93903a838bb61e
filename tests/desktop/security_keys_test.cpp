// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_keeper.h"
#include "samples.h"

#include "contract/access.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/main_window.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/rail_button.h"
#include "support/software_key_device.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace florin::desktop
{

using contract::AskSecurityKey;
using contract::KeyUse;
using contract::LogInStage;

/// Security keys at the door, on a locked window and on the security page, with a bank that is played by hand
/// and a key made of software.
class SecurityKeysTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    test::SoftwareKey m_key;
    contract::KeyCredentialId m_credential;
    std::shared_ptr<test::SoftwareKeyDevice> m_device;
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
    /// The button of a row that says so to a screen reader.
    QAbstractButton* named(const QString& name) const
    {
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    static contract::LoggedIn asha(LogInStage stage = LogInStage::complete, bool has_key = true)
    {
        contract::LoggedIn session;
        session.user = UserId{1};
        session.name = u"asha"_s;
        session.display_name = u"Asha R Nair"_s;
        session.stage = stage;
        session.token = Secret::fromText(u"token"_s);
        session.has_second_factor = has_key;
        session.has_security_key = has_key;
        session.grants = contract::grantsOf(contract::Role::customer);
        return session;
    }
    void knock(const contract::LoggedIn& reply)
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"logInButton"_s);
        link().answer<contract::LogIn>(reply);
    }
    void enter(bool has_key = true)
    {
        knock(asha(LogInStage::complete, has_key));
        QTRY_VERIFY(seen<QWidget>(u"rail"_s));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }
    void goToSecurity(const std::vector<contract::SecurityKeySummary>& keys)
    {
        for (RailButton* button : m_window->findChildren<RailButton*>()) {
            if (button->id() == u"security"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        answerAccess(keys);
    }
    void answerAccess(const std::vector<contract::SecurityKeySummary>& keys)
    {
        contract::ShowAccess::Reply access;
        access.security_keys = keys;
        while (link().count<contract::ShowAccess>() > 0)
            link().answer<contract::ShowAccess>(access);
        QCoreApplication::processEvents();
    }
    static contract::SecurityKeySummary blue()
    {
        return {SecurityKeyId{3}, u"Blue key"_s, Timestamp(), Timestamp(), true, std::nullopt};
    }
    void open(bool has_device = true)
    {
        m_window.reset();
        auto keeper = std::make_unique<HandKeeper>();
        m_keeper = keeper.get();
        MainWindow::Options options{u"bank.example"_s, {}, customerPages()};
        options.lock_after = 0ms;
        if (has_device)
            options.security_keys = m_device;
        m_window = std::make_unique<MainWindow>(std::move(keeper), std::move(options));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static contract::KeyRequest request()
    {
        return {{QByteArray(32, 'c')}, u"florin:a-bank"_s, u"A bank"_s, {"user"}, u"asha"_s, u"Asha"_s, {}};
    }
    contract::KeyChallenge challenge(bool verify_user) const
    {
        return {{QByteArray(32, 'd')}, u"florin:a-bank"_s, {m_credential}, verify_user};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"Florin"_s);
        QApplication::setApplicationName(u"security-keys-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
        // WebAuthn level 2, 6.1: where its name stands.
        m_credential.value = m_key.make(request()).authenticator_data.value.mid(55, 32);
    }
    void init()
    {
        QSettings().clear();
        m_device = std::make_shared<test::SoftwareKeyDevice>(m_key);
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_device.reset();
    }

    void aTouchLogsIn()
    {
        knock(asha(LogInStage::second_factor));
        QVERIFY(!seen<QLabel>(u"keyStateLabel"_s));
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::log_in);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        QVERIFY(seen<QLabel>(u"keyStateLabel"_s)->text().contains(u"Touch"_s));
        QVERIFY2(!seen<QWidget>(u"useKeyButton"_s), "it is asked once at a time");
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        QCOMPARE(link().request<contract::GiveSecurityKey>().assertion.credential, m_credential);
        link().answer<contract::GiveSecurityKey>(asha());
        QTRY_VERIFY(m_window->frame());
    }

    void whatTheBankDoesNotTakeIsSaidAndTriedAgain()
    {
        knock(asha(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        link().refuse<contract::GiveSecurityKey>(ProblemCode::key_copied);
        QTRY_VERIFY(seen<Banner>(u"keyBanner"_s));
        QVERIFY(seen<Banner>(u"keyBanner"_s)->sentence().contains(u"copy"_s));
        // A code is taken all the same.
        type(u"codeEdit"_s, u"123456"_s);
        click(u"codeButton"_s);
        link().answer<contract::GiveCode>(asha());
        QTRY_VERIFY(m_window->frame());
    }

    void troublesWithTheKeyAreSaidInWords_data()
    {
        QTest::addColumn<bool>("plugged");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << false << u"No security key is plugged in"_s;
        QTest::newRow("nobody touches it") << true << u"was not touched"_s;
    }
    void troublesWithTheKeyAreSaidInWords()
    {
        QFETCH(const bool, plugged);
        QFETCH(const QString, words);
        if (!plugged)
            m_device->unplug();
        knock(asha(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        if (plugged) {
            QTRY_VERIFY(m_device->isWaiting());
            m_device->timeOut();
        }
        QTRY_VERIFY(seen<Banner>(u"keyBanner"_s));
        QVERIFY(seen<Banner>(u"keyBanner"_s)->sentence().contains(words));
        QVERIFY2(seen<QWidget>(u"useKeyButton"_s), "it can be tried again");
    }

    void waitingIsStopped()
    {
        knock(asha(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        click(u"stopKeyButton"_s);
        QVERIFY(!m_device->isWaiting());
        QVERIFY(seen<QWidget>(u"useKeyButton"_s));
        QVERIFY2(!seen<Banner>(u"keyBanner"_s), "who stops it need not be told");
        // A challenge that comes after that asks nobody for a touch.
        click(u"useKeyButton"_s);
        click(u"stopKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        QCoreApplication::processEvents();
        QVERIFY(!m_device->isWaiting());
        QCOMPARE(link().count<contract::GiveSecurityKey>(), 0);
    }

    void nothingIsOfferedToWhoHasNoKeyOrNoWayToReachIt()
    {
        knock(asha(LogInStage::second_factor, false));
        QVERIFY(seen<QWidget>(u"codeEdit"_s));
        QVERIFY(!seen<QWidget>(u"useKeyButton"_s));
        open(false);
        knock(asha(LogInStage::second_factor));
        QVERIFY(seen<QWidget>(u"codeEdit"_s));
        QVERIFY(!seen<QWidget>(u"useKeyButton"_s));
    }

    void aLockedWindowOpensByKeyAndPin()
    {
        m_device->setPin(u"2580"_s);
        enter();
        m_window->lock();
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::unlock);
        link().answer<AskSecurityKey>(challenge(true));
        QTRY_VERIFY(seen<QLineEdit>(u"pinEdit"_s));
        QVERIFY(seen<QLineEdit>(u"pinEdit"_s)->hasFocus());
        click(u"pinButton"_s);
        QVERIFY(!seen<FormField>(u"pinField"_s)->error().isEmpty());
        type(u"pinEdit"_s, u"1111"_s);
        click(u"pinButton"_s);
        QTRY_VERIFY(seen<FormField>(u"pinField"_s) &&
                    seen<FormField>(u"pinField"_s)->error().contains(u"7"_s));
        type(u"pinEdit"_s, u"2580"_s);
        QTest::keyClick(seen<QWidget>(u"pinEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::Unlock>(), 1);
        QVERIFY(link().request<contract::Unlock>().assertion);
        link().answer<contract::Unlock>({});
        QTRY_VERIFY(!m_window->isLocked());
    }

    void aSessionThatEndedIsBegunAnewByPasswordAndKey()
    {
        enter();
        m_window->lock();
        link().loseSession();
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"unlockButton"_s);
        link().answer<contract::LogIn>(asha(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::log_in);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        link().answer<contract::GiveSecurityKey>(asha());
        QTRY_VERIFY(!m_window->isLocked());
    }

    void aKeyIsSetUpOnTheSecurityPage()
    {
        enter(false);
        goToSecurity({});
        click(u"addKeyButton"_s);
        click(u"saveButton"_s);
        QVERIFY(!seen<FormField>(u"nameField"_s)->error().isEmpty());
        type(u"nameEdit"_s, u"Red key"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        QTest::keyClick(seen<QWidget>(u"passwordEdit"_s), Qt::Key_Return);
        QVERIFY(link().request<contract::BeginSecurityKey>().password == Secret::fromText(u"secret"_s));
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::ConfirmSecurityKey>(), 1);
        QCOMPARE(link().request<contract::ConfirmSecurityKey>().name.value, u"Red key"_s);
        link().answer<contract::ConfirmSecurityKey>({asha(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(seen<QLabel>(u"codesLabel"_s));
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
        QVERIFY2(link().count<contract::ShowAccess>() > 0, "the list is looked at anew");
        answerAccess({blue()});
        click(u"doneButton"_s);
        QVERIFY(named(u"Remove: Blue key"_s));
        QVERIFY(seen<QWidget>(u"addKeyButton"_s));
    }

    void aWrongPasswordIsSaidAtItsField()
    {
        enter(false);
        goToSecurity({});
        click(u"addKeyButton"_s);
        type(u"nameEdit"_s, u"Red key"_s);
        type(u"passwordEdit"_s, u"wrong"_s);
        click(u"saveButton"_s);
        link().refuse<contract::BeginSecurityKey>(ProblemCode::wrong_password);
        QTRY_VERIFY(seen<FormField>(u"passwordField"_s));
        QVERIFY(!seen<FormField>(u"passwordField"_s)->error().isEmpty());
        QVERIFY(!m_device->isWaiting());
        QCOMPARE(seen<QLineEdit>(u"nameEdit"_s)->text(), u"Red key"_s);
    }

    void aKeyIsRenamedAndRemoved()
    {
        enter();
        goToSecurity({blue()});
        QTest::mouseClick(named(u"Rename: Blue key"_s), Qt::LeftButton);
        QCOMPARE(seen<QLineEdit>(u"nameEdit"_s)->text(), u"Blue key"_s);
        seen<QLineEdit>(u"nameEdit"_s)->clear();
        type(u"nameEdit"_s, u"Old one"_s);
        click(u"saveButton"_s);
        QCOMPARE(link().request<contract::RenameSecurityKey>().name.value, u"Old one"_s);
        link().answer<contract::RenameSecurityKey>({});
        answerAccess({blue()});

        QTest::mouseClick(named(u"Remove: Blue key"_s), Qt::LeftButton);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::manage);
        link().answer<AskSecurityKey>(challenge(true));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::RemoveSecurityKey>(), 1);
        const auto removal = link().request<contract::RemoveSecurityKey>();
        QCOMPARE(removal.security_key, SecurityKeyId{3});
        QVERIFY(removal.password == Secret::fromText(u"secret"_s));
        QVERIFY(removal.assertion && !removal.code);
        link().answer<contract::RemoveSecurityKey>({});
        answerAccess({});
        QVERIFY(!named(u"Remove: Blue key"_s));
    }

    void aKeyMakesNewRecoveryCodes()
    {
        enter();
        goToSecurity({blue()});
        click(u"newCodesButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::manage);
        link().answer<AskSecurityKey>(challenge(true));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::RenewRecoveryCodes>(), 1);
        QVERIFY(link().request<contract::RenewRecoveryCodes>().assertion);
        link().answer<contract::RenewRecoveryCodes>({{Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(seen<QLabel>(u"codesLabel"_s));
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
    }

    void withoutADeviceKeysAreRemovedByCode()
    {
        open(false);
        enter();
        goToSecurity({blue()});
        QVERIFY(!seen<QWidget>(u"addKeyButton"_s));
        QTest::mouseClick(named(u"Remove: Blue key"_s), Qt::LeftButton);
        type(u"passwordEdit"_s, u"secret"_s);
        type(u"codeEdit"_s, u"123456"_s);
        click(u"saveButton"_s);
        QVERIFY(link().request<contract::RemoveSecurityKey>().code == Secret::fromText(u"123456"_s));
        link().refuse<contract::RemoveSecurityKey>(ProblemCode::second_factor_asked);
        QVERIFY(named(u"Remove: Blue key"_s));
    }

    void leavingThePageStopsWaiting()
    {
        enter(false);
        goToSecurity({});
        click(u"addKeyButton"_s);
        type(u"nameEdit"_s, u"Red key"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"saveButton"_s);
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!m_device->isWaiting());
    }

    void whoMustHaveASecondFactorSetsAKeyUpAtTheDoor()
    {
        knock(asha(LogInStage::enrolment, false));
        click(u"useKeyButton"_s);
        QVERIFY2(link().request<contract::BeginSecurityKey>().password == Secret::fromText(u"secret"_s),
                 "it was typed just now");
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::ConfirmSecurityKey>(), 1);
        link().answer<contract::ConfirmSecurityKey>({asha(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(seen<QLabel>(u"codesLabel"_s));
        QVERIFY2(!m_window->frame(), "not before the codes are kept");
        click(u"doneButton"_s);
        QTRY_VERIFY(m_window->frame());
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::SecurityKeysTest)
#include "security_keys_test.moc"
