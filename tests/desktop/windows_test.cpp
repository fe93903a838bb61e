// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "window_test.h"

#include "contract/feedback.h"
#include "contract/messages.h"
#include "contract/receipts.h"
#include "contract/roles.h"
#include "desktop/look/language.h"
#include "desktop/views/shell/fact_list.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/strength_meter.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::LogIn;

/// The real windows, with a bank that is played by hand.
class WindowsTest final : public WindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList railPlaces() const
    {
        QStringList places;
        for (const RailButton* button : m_window->findChildren<RailButton*>())
            places.append(button->id());
        return places;
    }
    /// Behind the door, with one account and an empty history.
    void enter(const contract::LoggedIn& session)
    {
        knock(session);
        QTRY_VERIFY(sees(u"rail"_s));
    }
    void enter(qint64 balance = 1000)
    {
        enter(asha());
        link().answer<contract::ListAccounts>({{samples::account(1, balance)}, {}});
        link().answer<contract::ListConversations>({});
        link().answer<contract::History>({});
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { m_window.reset(); }

    void theDoorAsksForWhatIsMissing()
    {
        click(u"logInButton"_s);
        QVERIFY(!seen<FormField>(u"userField"_s)->error().isEmpty());
        QVERIFY(seen<QLineEdit>(u"userEdit"_s)->hasFocus());
        type(u"userEdit"_s, u"asha"_s);
        QVERIFY2(seen<FormField>(u"userField"_s)->error().isEmpty(), "it goes when the field is edited");
        click(u"logInButton"_s);
        QVERIFY(seen<QLineEdit>(u"passwordEdit"_s)->hasFocus());
        QCOMPARE(m_keeper->connects, 0);
    }

    void failedAttemptsOfOthersAreToldAfterLogIn()
    {
        contract::LoggedIn session = asha();
        session.notice = contract::LogInNotice{12, Timestamp(std::chrono::seconds(1'790'000'000)), true};
        knock(session);
        QTRY_VERIFY(sees(u"noticeBanner"_s));
        const QString sentence = seen<Banner>(u"noticeBanner"_s)->sentence();
        QVERIFY2(sentence.startsWith(u"There were 12 failed attempts since your last log-in, "),
                 qPrintable(sentence));
        QCOMPARE(seen<Banner>(u"noticeBanner"_s)->kind(), Banner::Kind::Warning);
        language().set(u"hi"_s); // what was read stays readable
        QVERIFY(sees(u"noticeBanner"_s));
        language().set(u"en"_s);
        Q_EMIT seen<Banner>(u"noticeBanner"_s)->dismissed();
    }

    void whoIsAloneIsToldNothing()
    {
        enter();
        QVERIFY(!sees(u"noticeBanner"_s));
    }

    void aWrongPasswordIsSaidBesideItAndNotKept()
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"wrong"_s);
        QTest::keyClick(seen<QWidget>(u"passwordEdit"_s), Qt::Key_Return);
        QVERIFY2(!seen<QAbstractButton>(u"logInButton"_s)->isEnabled(), "while the server is asked");
        link().refuse<LogIn>(ProblemCode::log_in_failed);
        QVERIFY(seen<FormField>(u"passwordField"_s)->error().contains(u"not right"_s));
        QVERIFY(seen<QLineEdit>(u"passwordEdit"_s)->text().isEmpty());
        QVERIFY(seen<QLineEdit>(u"passwordEdit"_s)->hasFocus());
    }

    void anUnknownCertificateIsAskedAboutInPlainWords()
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"logInButton"_s);
        Q_EMIT m_keeper->certificateUnknown(u"bank.example:7470"_s, u"3F2A 90C1"_s);
        QCOMPARE(textOf(u"fingerprintLabel"_s), u"3F2A 90C1"_s);
        QVERIFY(textOf(u"trustSentence"_s).contains(u"bank.example:7470"_s));
        QVERIFY2(seen<QWidget>(u"distrustButton"_s)->hasFocus(), "the careful answer is the one at hand");
        click(u"trustButton"_s);
        QCOMPARE(m_keeper->decision, std::optional(true));
    }

    void aOneTimePasswordIsReplacedBeforeAnythingElse()
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"one-time"_s);
        click(u"logInButton"_s);
        link().answer<LogIn>(asha(contract::LogInStage::new_password));
        QVERIFY(!sees(u"strengthMeter"_s));
        type(u"newPasswordEdit"_s, u"asha"_s);
        QCOMPARE(seen<StrengthMeter>(u"strengthMeter"_s)->strength(), PasswordStrength::TooShort);
        type(u"newPasswordEdit"_s, u" likes mangoes"_s); // it holds her name
        QCOMPARE(seen<StrengthMeter>(u"strengthMeter"_s)->strength(), PasswordStrength::TooEasy);
        seen<QLineEdit>(u"newPasswordEdit"_s)->clear();
        type(u"newPasswordEdit"_s, u"monsoon lantern"_s);
        QVERIFY(isStrongEnough(*seen<StrengthMeter>(u"strengthMeter"_s)->strength()));
        type(u"againEdit"_s, u"monsoon lanterns"_s);
        click(u"newPasswordButton"_s);
        QVERIFY(!seen<FormField>(u"newPasswordField"_s)->error().isEmpty());
        QCOMPARE(link().count<contract::ChangePassword>(), 0);
        type(u"newPasswordEdit"_s, u"monsoon lantern"_s);
        type(u"againEdit"_s, u"monsoon lantern"_s);
        click(u"newPasswordButton"_s);
        link().answer<contract::ChangePassword>({});
        QTRY_VERIFY(m_window->frame());
    }

    void aBalanceChangesWhereItStands()
    {
        enter(1000);
        QVERIFY(textOf(u"balanceLabel"_s).contains(u"1,000.00"_s));
        link().tell(contract::AccountChanged{samples::account(1, 1450, 9)});
        QVERIFY(textOf(u"balanceLabel"_s).contains(u"1,450.00"_s));
    }

    void moneyMovesFromNumberToReceipt()
    {
        enter(1000);
        goTo(u"move_money"_s);
        QVERIFY(!seen<QAbstractButton>(u"sendButton"_s)->isEnabled());
        type(u"payeeEdit"_s, samples::number(2).toText());
        link().answer<contract::FindPayee>({samples::number(2), u"Devan <b>Pillai</b>"_s, Currency()});
        QCOMPARE(textOf(u"payeeLabel"_s), u"Devan <b>Pillai</b>"_s);
        type(u"amountEdit"_s, u"450"_s);
        type(u"memoEdit"_s, u"rent"_s);
        QVERIFY2(textOf(u"checkLabel"_s).contains(u"Devan &lt;b&gt;"_s), "a name is text, not markup");
        QVERIFY(textOf(u"wordsLabel"_s).contains(u"hundred"_s));
        QVERIFY(textOf(u"sendButton"_s).contains(u"450.00"_s));
        QTest::keyClick(seen<QWidget>(u"memoEdit"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(link().count<contract::Transfer>(), 1);
        link().findOut<contract::Transfer>();
        QTRY_VERIFY(sees(u"sendBanner"_s));
        link().answer<contract::Transfer>({EntryId{7}, samples::rupees(550)});
        QVERIFY(textOf(u"sentenceLabel"_s).startsWith(u"Sent to Devan"_s));
        QVERIFY(!sees(u"sendBanner"_s));
        click(u"repeatButton"_s);
        QVERIFY(seen<QLineEdit>(u"payeeEdit"_s)->text().contains(u"1000"_s));
        QVERIFY2(link().count<contract::Transfer>() == 0, "repeating asks again before it sends");
    }

    void aReceiptTellsItsSealAndIsSaved()
    {
        enter(1000);
        goTo(u"move_money"_s);
        type(u"payeeEdit"_s, samples::number(2).toText());
        link().answer<contract::FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        type(u"amountEdit"_s, u"450"_s);
        click(u"sendButton"_s);
        link().answer<contract::Transfer>({EntryId{7}, samples::rupees(550)});
        QCOMPARE(link().request<contract::SealedReceipt>().entry, EntryId{7});
        link().refuse<contract::SealedReceipt>({ProblemCode::not_sealed, {{u"seconds"_s, qint64{1}}}});
        QVERIFY(seen<FactList>(u"rows"_s)->toText().contains(u"In a moment"_s));
        click(u"saveButton"_s); // waits for the seal
        QVERIFY(!seen<QAbstractButton>(u"saveButton"_s)->isEnabled());
        QTRY_COMPARE(link().count<contract::SealedReceipt>(), 1);
        contract::ReceiptFile receipt;
        receipt.entry.entry = EntryId{7};
        receipt.entry.from = samples::number(1);
        receipt.entry.to = samples::number(2);
        receipt.seal.number = 12;
        link().answer<contract::SealedReceipt>(receipt);
        QVERIFY(seen<FactList>(u"rows"_s)->toText().contains(u"Seal 12"_s));
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = filePath(u"receipt.json"_s);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), contract::toBytes(receipt));
        QVERIFY(seen<QAbstractButton>(u"saveButton"_s)->isEnabled());
    }

    void aPeriodAddsUpAboveTheList()
    {
        enter(1000);
        goTo(u"history"_s);
        while (link().count<contract::History>() > 0)
            link().answer<contract::History>(samples::lines(3, 3));
        QVERIFY(!sees(u"figuresLabel"_s));
        seen<FilterChips>(u"periodChips"_s)->choose({u"month"_s});
        link().answer<contract::History>(samples::lines(3, 2));
        const contract::StatementTotals totals{2, samples::rupees(70), samples::rupees(20)};
        link().answer<contract::Statement>({samples::rupees(100), samples::rupees(150), totals, {}, {}});
        for (const QString& figure : {u"100.00"_s, u"150.00"_s, u"70.00"_s, u"20.00"_s})
            QVERIFY2(textOf(u"figuresLabel"_s).contains(figure), qPrintable(figure));
    }

    void tooMuchIsSaidBesideTheAmount()
    {
        enter(100);
        goTo(u"move_money"_s);
        type(u"amountEdit"_s, u"450"_s);
        QTest::keyClick(seen<QWidget>(u"amountEdit"_s), Qt::Key_Return);
        QVERIFY(seen<FormField>(u"amountField"_s)->error().contains(u"100.00"_s));
    }

    void theHistoryGrowsByItself()
    {
        enter();
        goTo(u"history"_s);
        link().answer<contract::History>(samples::lines(3, 3));
        auto* table = seen<QTableView>(u"table"_s);
        QVERIFY(table);
        table->selectRow(1);
        QVERIFY(sees(u"details"_s));
        link().tell(contract::AccountChanged{samples::account(1, 1450, 4)});
        QTRY_VERIFY(link().count<contract::History>() >= 1);
        while (link().count<contract::History>() > 0)
            link().answer<contract::History>(samples::lines(4, 4));
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY2(table->currentIndex().row() == 2, "the chosen row stays chosen");
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!sees(u"details"_s));
    }

    void aLostConnectionIsSaidAndHealed()
    {
        enter();
        link().becomeState(client::LinkState::Reconnecting, std::chrono::seconds(5));
        QTRY_VERIFY(sees(u"offlineBanner"_s));
        Q_EMIT seen<Banner>(u"offlineBanner"_s)->actionChosen();
        QCOMPARE(m_keeper->retries, 1);
        link().restore();
        QVERIFY(!sees(u"offlineBanner"_s));
    }

    void aComputerThatIsTurnedAwayIsToldWhy()
    {
        enter();
        link().becomeState(client::LinkState::Reconnecting, std::chrono::seconds(5));
        QTRY_VERIFY(sees(u"offlineBanner"_s));
        link().becomeState(client::LinkState::Offline);
        Q_EMIT link().troubled({ProblemCode::certificate_refused, {{u"reason"_s, u"it is over"_s}}});
        const auto* banner = seen<Banner>(u"offlineBanner"_s);
        QVERIFY2(banner->sentence().contains(u"it is over"_s), qPrintable(banner->sentence()));
        QVERIFY(!banner->sentence().contains(u"Trying again"_s));
        Q_EMIT seen<Banner>(u"offlineBanner"_s)->actionChosen();
        QCOMPARE(m_keeper->retries, 1);
        link().restore();
        QVERIFY(!sees(u"offlineBanner"_s));
    }

    void aSessionThatEndsLeadsBackToTheDoorWithAReason()
    {
        enter();
        goTo(u"move_money"_s);
        link().loseSession();
        QTRY_VERIFY(!m_window->frame());
        QVERIFY(seen<Banner>(u"notice"_s)->sentence().contains(u"session has ended"_s));
    }

    void loggingOutLeavesNothingBehind()
    {
        enter();
        Q_EMIT m_window->frame()->logOutWanted();
        QCOMPARE(link().count<contract::LogOut>(), 1);
        QTRY_VERIFY(!m_window->frame());
        QVERIFY(!sees(u"balanceLabel"_s));
        QVERIFY(!sees(u"notice"_s));
    }

    void theKeyboardGoesEverywhere()
    {
        enter();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_window->frame()->currentTitle(), u"History"_s);
        link().answer<contract::History>(samples::lines(3, 3));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(seen<QLineEdit>(u"searchEdit"_s)->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(seen(u"rail"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(link().count<contract::History>() >= 1);
    }

    void aCustomerTalksWithTheDesk()
    {
        enter();
        goTo(u"chat"_s);
        click(u"enterButton"_s);
        link().answer<contract::StartConversation>(
            samples::conversation(1, contract::ConversationState::waiting));
        link().answer<contract::ReadConversation>({});
        type(u"textEdit"_s, u"Hello"_s);
        QTest::keyClick(seen<QWidget>(u"textEdit"_s), Qt::Key_Return);
        QCOMPARE(link().request<contract::Say>().text.value, u"Hello"_s);
        auto* lines = seen<QListView>(u"lines"_s);
        QVERIFY(lines);
        QCOMPARE(lines->model()->rowCount(), 1);
        link().tell(
            contract::MessageSaid{samples::message(9, u"Assistant has joined"_s, contract::Author::system)});
        QCOMPARE(lines->model()->rowCount(), 2);
        QCOMPARE(m_window->frame()->currentTitle(), u"Home"_s);
    }

    void feedbackIsThankedFor()
    {
        enter();
        goTo(u"feedback"_s);
        click(u"sendButton"_s);
        QVERIFY(!seen<FormField>(u"textField"_s)->error().isEmpty());
        auto* page = seen<QWidget>(u"feedback"_s);
        QTest::keyClicks(page->findChild<QPlainTextEdit*>(), u"Well done"_s);
        click(u"sendButton"_s);
        contract::FeedbackItem item;
        item.text = u"Well done"_s;
        link().answer<contract::AddFeedback>(item);
        QCOMPARE(textOf(u"saidLabel"_s), u"Well done"_s);
    }

    void smsSettingsSayWhatIsWrongBesideIt()
    {
        enter();
        goTo(u"messages"_s);
        contract::MessageSettings settings;
        settings.opted_in = true;
        settings.phone = u"+919000000009"_s;
        link().answer<contract::ShowMessageSettings>(settings);
        seen<QLineEdit>(u"phoneEdit"_s)->setText(u"+91 12"_s);
        click(u"saveButton"_s);
        QCOMPARE(link().request<contract::SetMessageSettings>().settings.phone.value, u"+9112"_s);
        link().refuse<contract::SetMessageSettings>(ProblemCode::invalid_phone);
        QVERIFY(!seen<FormField>(u"phoneField"_s)->error().isEmpty());
    }

    void everythingOnAPageHasANameForAScreenReader()
    {
        enter();
        for (const PageSpec& page : customerPages()) {
            goTo(page.id);
            QTest::qWait(0);
            for (QWidget* widget : m_window->frame()->currentPage()->findChildren<QWidget*>()) {
                const bool works = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
                const bool inner = widget->objectName().startsWith(u"qt_"_s);
                if (!works || inner)
                    continue;
                const QString name = widget->accessibleName() + widget->property("text").toString();
                QVERIFY2(!name.isEmpty(), qPrintable(page.id + u'/' + widget->objectName()));
            }
        }
    }

    void whatTheRoleMayNotDoIsNotThere()
    {
        contract::LoggedIn session = asha();
        std::erase_if(session.grants, [](const contract::Grant& grant) {
            return grant.permission == u"move_money"_s || grant.permission == u"converse"_s;
        });
        enter(session);
        const QStringList places = railPlaces();
        QVERIFY(!places.contains(u"move_money"_s));
        QVERIFY(!places.contains(u"chat"_s));
        QVERIFY(places.contains(u"history"_s));
    }

    void aChangedRoleIsOfferedAndThenShown()
    {
        enter();
        QVERIFY(railPlaces().contains(u"move_money"_s));
        contract::Grants narrowed = contract::grantsOf(contract::Role::customer);
        std::erase_if(narrowed, [](const auto& grant) { return grant.permission == u"move_money"_s; });
        link().tell(contract::RoleChanged{contract::Role::teller, {}}); // somebody else's
        QVERIFY(!m_window->findChild<Banner*>(u"reminderBanner"_s)->isVisible());
        link().tell(contract::RoleChanged{contract::Role::customer, narrowed});
        auto* reminder = seen<Banner>(u"reminderBanner"_s);
        QVERIFY(railPlaces().contains(u"move_money"_s)); // not under one's hands
        Q_EMIT reminder->actionChosen();
        QTRY_VERIFY(!railPlaces().contains(u"move_money"_s));
    }

    void ofSeveralChangesTheNewestIsShown()
    {
        enter();
        const contract::Grants before = contract::grantsOf(contract::Role::customer);
        contract::Grants narrowed = before;
        std::erase_if(narrowed, [](const auto& grant) { return grant.permission == u"move_money"_s; });
        link().tell(contract::RoleChanged{contract::Role::customer, narrowed});
        QVERIFY(sees(u"reminderBanner"_s));
        link().tell(contract::RoleChanged{contract::Role::customer, before});
        QVERIFY2(!sees(u"reminderBanner"_s), "it is as the pages show it");
        link().tell(contract::RoleChanged{contract::Role::customer, narrowed});
        contract::Grants other = before;
        std::erase_if(other, [](const auto& grant) { return grant.permission == u"give_feedback"_s; });
        link().tell(contract::RoleChanged{contract::Role::customer, other});
        Q_EMIT seen<Banner>(u"reminderBanner"_s)->actionChosen();
        QTRY_VERIFY(!railPlaces().contains(u"feedback"_s));
        QVERIFY(railPlaces().contains(u"move_money"_s));
    }

    void aRoleThatIsAsItWasTakesNoOtherReminderAway()
    {
        contract::LoggedIn session = asha();
        session.enrol_by = samples::at(0);
        enter(session);
        QVERIFY(sees(u"reminderBanner"_s));
        link().tell(contract::RoleChanged{contract::Role::customer, session.grants});
        QVERIFY(sees(u"reminderBanner"_s));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::WindowsTest)
#include "windows_test.moc"
