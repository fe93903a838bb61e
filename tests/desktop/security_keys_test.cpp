// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "window_test.h"

#include "contract/access.h"
#include "desktop/controllers/security_key_controller.h"
#include "desktop/controllers/transfer_controller.h"
#include "desktop/views/identity/proof_prompt.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/form_field.h"
#include "support/software_key_device.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::AskSecurityKey;
using contract::KeyUse;
using contract::LogInStage;

/// Security keys at the door, on a locked window and on the security page, with a bank that is played by hand
/// and a key made of software.
class SecurityKeysTest final : public WindowTest
{
    Q_OBJECT

private:
    const Uuid m_first = Uuid::create(Timestamp());
    const Uuid m_second = Uuid::create(Timestamp());
    test::SoftwareKey m_key;
    contract::KeyCredentialId m_credential;
    std::shared_ptr<test::SoftwareKeyDevice> m_device;

    static contract::LoggedIn ashaWithKey(LogInStage stage = LogInStage::complete)
    {
        contract::LoggedIn session = asha(stage, true);
        session.has_security_key = true;
        return session;
    }
    void enter(bool has_key = true)
    {
        knock(has_key ? ashaWithKey() : asha());
        QTRY_VERIFY(sees(u"rail"_s));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }
    void goToSecurity(const std::vector<contract::SecurityKeySummary>& keys)
    {
        goTo(u"security"_s);
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
    /// On the security page, until the key waits for its owner.
    void beginToSetUp()
    {
        click(u"addKeyButton"_s);
        type(u"nameEdit"_s, u"Red key"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"saveButton"_s);
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
    }
    void wantProof(const Uuid& challenge)
    {
        link().refuse<contract::Transfer>(
            {ProblemCode::prove_needed,
             {{u"amount"_s, samples::rupees(450)}, {u"challenge"_s, challenge.toText()}}});
    }
    /// A payment that wants to be signed, with a prompt for that over the window.
    void askToPay(TransferController& transfer, const Uuid& challenge)
    {
        auto* page = new QWidget(m_window.get());
        const PageContext context{&link(), *link().session(), nullptr, m_device.get()};
        new ProofPrompt(
            &transfer, [] { return u"Send"_s; }, context, page);
        page->show();
        transfer.setFrom(samples::account(1, 1000));
        transfer.setPayeeText(samples::number(2).toGrouped());
        link().answer<contract::FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        transfer.setAmount(samples::rupees(450));
        transfer.send();
        wantProof(challenge);
        QTRY_VERIFY(sees(u"proofEdit"_s));
    }
    void openWithoutDevice()
    {
        m_window.reset();
        open();
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
        setUpLook();
        // WebAuthn level 2, 6.1: where its name stands.
        m_credential.value = m_key.make(request()).authenticator_data.value.mid(55, 32);
    }
    void init()
    {
        QSettings().clear();
        m_device = std::make_shared<test::SoftwareKeyDevice>(m_key);
        open({}, m_device);
    }
    void cleanup()
    {
        m_window.reset();
        m_device.reset();
    }

    void aTouchLogsIn()
    {
        knock(ashaWithKey(LogInStage::second_factor));
        QVERIFY(!find<QLabel>(u"keyStateLabel"_s));
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::log_in);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        QVERIFY(seen<QLabel>(u"keyStateLabel"_s)->text().contains(u"Touch"_s));
        QVERIFY2(!sees(u"useKeyButton"_s), "it is asked once at a time");
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        QCOMPARE(link().request<contract::GiveSecurityKey>().assertion.credential, m_credential);
        link().answer<contract::GiveSecurityKey>(ashaWithKey());
        QTRY_VERIFY(m_window->frame());
    }

    void whatTheBankDoesNotTakeIsSaidAndTriedAgain()
    {
        knock(ashaWithKey(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        link().refuse<contract::GiveSecurityKey>(ProblemCode::key_copied);
        QTRY_VERIFY(find<Banner>(u"keyBanner"_s));
        QVERIFY(seen<Banner>(u"keyBanner"_s)->sentence().contains(u"copy"_s));
        // A code is taken all the same.
        type(u"codeEdit"_s, u"123456"_s);
        click(u"codeButton"_s);
        link().answer<contract::GiveCode>(ashaWithKey());
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
        knock(ashaWithKey(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        if (plugged) {
            QTRY_VERIFY(m_device->isWaiting());
            m_device->timeOut();
        }
        QTRY_VERIFY(find<Banner>(u"keyBanner"_s));
        QVERIFY(seen<Banner>(u"keyBanner"_s)->sentence().contains(words));
        QVERIFY2(sees(u"useKeyButton"_s), "it can be tried again");
    }

    void waitingIsStopped()
    {
        knock(ashaWithKey(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        click(u"stopKeyButton"_s);
        QVERIFY(!m_device->isWaiting());
        QVERIFY(sees(u"useKeyButton"_s));
        QVERIFY2(!find<Banner>(u"keyBanner"_s), "who stops it need not be told");
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
        knock(asha(LogInStage::second_factor, true));
        QVERIFY(sees(u"codeEdit"_s));
        QVERIFY(!sees(u"useKeyButton"_s));
        openWithoutDevice();
        knock(ashaWithKey(LogInStage::second_factor));
        QVERIFY(sees(u"codeEdit"_s));
        QVERIFY(!sees(u"useKeyButton"_s));
    }

    void aLockedWindowOpensByKeyAndPin()
    {
        m_device->setPin(u"2580"_s);
        enter();
        m_window->lock();
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::unlock);
        link().answer<AskSecurityKey>(challenge(true));
        QTRY_VERIFY(find<QLineEdit>(u"pinEdit"_s));
        QVERIFY(seen<QLineEdit>(u"pinEdit"_s)->hasFocus());
        click(u"pinButton"_s);
        QVERIFY(!find<FormField>(u"pinField"_s)->error().isEmpty());
        type(u"pinEdit"_s, u"1111"_s);
        click(u"pinButton"_s);
        QTRY_VERIFY(find<FormField>(u"pinField"_s) &&
                    find<FormField>(u"pinField"_s)->error().contains(u"7"_s));
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
        link().answer<contract::LogIn>(ashaWithKey(LogInStage::second_factor));
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().use, KeyUse::log_in);
        link().answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::GiveSecurityKey>(), 1);
        link().answer<contract::GiveSecurityKey>(ashaWithKey());
        QTRY_VERIFY(!m_window->isLocked());
    }

    void aKeyIsSetUpOnTheSecurityPage()
    {
        enter(false);
        goToSecurity({});
        click(u"addKeyButton"_s);
        click(u"saveButton"_s);
        QVERIFY(!find<FormField>(u"nameField"_s)->error().isEmpty());
        type(u"nameEdit"_s, u"Red key"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        QTest::keyClick(seen<QWidget>(u"passwordEdit"_s), Qt::Key_Return);
        QVERIFY(link().request<contract::BeginSecurityKey>().password == Secret::fromText(u"secret"_s));
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::ConfirmSecurityKey>(), 1);
        QCOMPARE(link().request<contract::ConfirmSecurityKey>().name.value, u"Red key"_s);
        link().answer<contract::ConfirmSecurityKey>({ashaWithKey(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(find<QLabel>(u"codesLabel"_s));
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
        QVERIFY2(link().count<contract::ShowAccess>() > 0, "the list is looked at anew");
        answerAccess({blue()});
        click(u"doneButton"_s);
        QVERIFY(named(u"Remove: Blue key"_s));
        QVERIFY(sees(u"addKeyButton"_s));
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
        QTRY_VERIFY(find<FormField>(u"passwordField"_s));
        QVERIFY(!find<FormField>(u"passwordField"_s)->error().isEmpty());
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
        QTRY_VERIFY(find<QLabel>(u"codesLabel"_s));
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
    }

    void withoutADeviceKeysAreRemovedByCode()
    {
        openWithoutDevice();
        enter();
        goToSecurity({blue()});
        QVERIFY(!sees(u"addKeyButton"_s));
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
        beginToSetUp();
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!m_device->isWaiting());
    }

    void aLockedWindowWaitsForNoTouch()
    {
        enter(false);
        goToSecurity({});
        beginToSetUp();
        m_window->lock();
        QVERIFY(!m_device->isWaiting());
    }

    void whatAKeyHasMadeIsNotLostByALock()
    {
        enter(false);
        goToSecurity({});
        beginToSetUp();
        m_device->touch();
        QTRY_COMPARE(link().count<contract::ConfirmSecurityKey>(), 1);
        m_window->lock();
        link().answer<contract::ConfirmSecurityKey>({asha(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        auto* lock = seen(u"lockScreen"_s);
        QTest::keyClicks(lock->findChild<QLineEdit*>(u"passwordEdit"_s), u"secret"_s);
        QTest::mouseClick(lock->findChild<QAbstractButton*>(u"unlockButton"_s), Qt::LeftButton);
        link().answer<contract::Unlock>({});
        QTRY_VERIFY(!m_window->isLocked());
        QVERIFY(seen<QLabel>(u"codesLabel"_s)->text().contains(u"AAAA-BBBB-CCCC"_s));
    }

    void whatOneWindowGivesUpAnotherStillWaitsFor()
    {
        client::HandLink one_link;
        client::HandLink other_link;
        auto one = std::make_unique<SecurityKeyController>(&one_link, m_device.get());
        SecurityKeyController other(&other_link, m_device.get());
        const QSignalSpy failed(one.get(), &SecurityKeyController::failed);
        const QSignalSpy answered(&other, &SecurityKeyController::answered);
        one->ask(KeyUse::unlock);
        one_link.answer<AskSecurityKey>(challenge(false));
        QTRY_VERIFY(m_device->isWaiting());
        other.ask(KeyUse::unlock);
        other_link.answer<AskSecurityKey>(challenge(false));
        QTRY_COMPARE(failed.size(), 1); // there is one key, and it is the other's now
        QCOMPARE(one->state(), SecurityKeyController::State::Idle);
        QVERIFY(m_device->isWaiting());
        one->cancel();
        one->ask(KeyUse::unlock); // the bank does not answer yet
        one->cancel();
        one.reset();
        QVERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(answered.size(), 1);
    }

    void aPaymentThatWaitedTooLongIsSignedAllTheSame()
    {
        enter();
        TransferController transfer(&link());
        askToPay(transfer, m_first);
        click(u"useKeyButton"_s);
        QCOMPARE(link().request<AskSecurityKey>().request, m_first);
        link().refuse<AskSecurityKey>(ProblemCode::unknown_session);
        QTRY_COMPARE(link().count<contract::Transfer>(), 1);
        wantProof(m_second);
        // Nobody has to ask for the key a second time.
        QTRY_COMPARE(link().count<AskSecurityKey>(), 1);
        QCOMPARE(link().request<AskSecurityKey>().request, m_second);
        link().answer<AskSecurityKey>(challenge(true));
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::Prove>(), 1);
        QCOMPARE(link().request<contract::Prove>().challenge, m_second);
        link().answer<contract::Prove>({});
        QTRY_COMPARE(link().count<contract::Transfer>(), 1);
    }

    void whatIsNewAndUnknownAllTheSameIsSaid()
    {
        enter();
        TransferController transfer(&link());
        askToPay(transfer, m_first);
        click(u"useKeyButton"_s);
        link().refuse<AskSecurityKey>(ProblemCode::unknown_session);
        QTRY_COMPARE(link().count<contract::Transfer>(), 1);
        wantProof(m_second);
        QTRY_COMPARE(link().count<AskSecurityKey>(), 1);
        link().refuse<AskSecurityKey>(ProblemCode::unknown_session);
        QTRY_VERIFY(sees<Banner>(u"keyBanner"_s));
        QCOMPARE(link().count<contract::Transfer>(), 0);
        // Whoever asks again is heard again.
        click(u"useKeyButton"_s);
        link().refuse<AskSecurityKey>(ProblemCode::unknown_session);
        QTRY_COMPARE(link().count<contract::Transfer>(), 1);
    }

    void whoMustHaveASecondFactorSetsAKeyUpAtTheDoor()
    {
        knock(asha(LogInStage::enrolment));
        click(u"useKeyButton"_s);
        QVERIFY2(link().request<contract::BeginSecurityKey>().password == Secret::fromText(u"secret"_s),
                 "it was typed just now");
        link().answer<contract::BeginSecurityKey>(request());
        QTRY_VERIFY(m_device->isWaiting());
        m_device->touch();
        QTRY_COMPARE(link().count<contract::ConfirmSecurityKey>(), 1);
        link().answer<contract::ConfirmSecurityKey>({ashaWithKey(), {Secret::fromText(u"AAAA-BBBB-CCCC"_s)}});
        QTRY_VERIFY(find<QLabel>(u"codesLabel"_s));
        QVERIFY2(!m_window->frame(), "not before the codes are kept");
        click(u"doneButton"_s);
        QTRY_VERIFY(m_window->frame());
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::SecurityKeysTest)
#include "security_keys_test.moc"
