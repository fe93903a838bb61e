// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk_fixture.h"

#include "contract/access.h"
#include "contract/roles.h"
#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/confirm_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int least_target = 56;

/// What a finger or a key is meant for; not what only belongs to such a thing.
bool isTarget(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    const QWidget* parent = widget->parentWidget();
    if (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent) ||
        widget->inherits("QTableCornerButton"))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

} // namespace

/// The ways through the branch terminal, by finger and by keyboard.
class KioskScreensTest final : public KioskFixture
{
    Q_OBJECT

private:
    /// By a keyboard on the screen.
    void verifyNothingIsLearned(const char* where) const
    {
        const Qt::InputMethodHints least = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool is_field =
                qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
            QVERIFY2(!is_field || !widget->isVisible() || (widget->inputMethodHints() & least) == least,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(where), widget->objectName())));
        }
    }
    void verifyTargets(const char* where) const
    {
        QTest::qWait(0); // what was asked for is laid out
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!isTarget(widget))
                continue;
            QVERIFY2(widget->height() >= least_target && widget->width() >= least_target,
                     qPrintable(u"%1: %2 %3 is %4 x %5"_s
                                    .arg(QString::fromLatin1(where),
                                         QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName())
                                    .arg(widget->width())
                                    .arg(widget->height())));
        }
        verifyNothingIsLearned(where);
        for (const auto* table : m_window->findChildren<QTableView*>()) {
            for (int row = 0; table->isVisible() && table->model() && row < table->model()->rowCount(); ++row)
                QVERIFY2(table->rowHeight(row) >= least_target, where);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        setUpLook();
        language().set(u"en"_s);
    }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void noScreenHasMoreThanThreeChoices()
    {
        const auto screens = kioskScreens();
        QSet<QString> ids;
        for (const KioskScreen& screen : screens)
            ids.insert(screen.id);
        const auto pages = pagesFor(sessionOf(contract::Role::customer), kioskPages());
        for (const KioskScreen& screen : screensFor(pages)) {
            QVERIFY(!screen.places.empty());
            QVERIFY(screen.places.size() <= kiosk_choices_max);
            for (const KioskPlace& place : screen.places)
                QVERIFY(place.screen.isEmpty() != ids.contains(place.screen));
        }
    }

    void whatOneMayNotDoIsNoChoice()
    {
        contract::LoggedIn session = sessionOf(contract::Role::customer);
        std::erase_if(session.grants, [](const contract::Grant& grant) {
            return grant.permission == "move_money"_L1 || grant.permission == "handle_cash"_L1;
        });
        knock(session);
        QTRY_VERIFY(sees(u"balanceChoice"_s));
        QVERIFY2(!sees(u"moneyChoice"_s), "a screen without choices is none");
        QVERIFY(sees(u"moreChoice"_s));
    }

    void rightsThatChangeCountFromTheNextChoiceOn()
    {
        enter();
        click(u"moneyChoice"_s);
        click(u"sendChoice"_s);
        const contract::Grants before = contract::grantsOf(contract::Role::customer);
        contract::Grants narrowed = before;
        std::erase_if(narrowed,
                      [](const contract::Grant& grant) { return grant.permission == "move_money"_L1; });
        link().tell(contract::RoleChanged{contract::Role::teller, {}}); // somebody else's
        link().tell(contract::RoleChanged{contract::Role::customer, narrowed});
        QVERIFY2(sees(u"payeeEdit"_s), "nobody is torn out of a form");
        click(u"backButton"_s);
        QTRY_VERIFY(sees(u"balanceChoice"_s));
        click(u"moneyChoice"_s);
        QVERIFY(sees(u"payInChoice"_s));
        QVERIFY(!sees(u"sendChoice"_s));
        link().tell(contract::RoleChanged{contract::Role::customer, before});
        QTRY_VERIFY(sees(u"balanceChoice"_s));
        click(u"moneyChoice"_s);
        QVERIFY(sees(u"sendChoice"_s));
        link().loseSession();
        QTRY_VERIFY2(sees(u"logInButton"_s), "a session that ends still leads back to the door");
    }

    void oneGoesForthAndBack()
    {
        enter();
        QVERIFY(!sees(u"backButton"_s));
        click(u"balanceChoice"_s);
        QTRY_VERIFY(textOf(u"balanceLabel"_s).contains(u"1,000.00"_s));
        link().answer<contract::History>(samples::lines(3, 3));
        QVERIFY2(!sees(u"moveButton"_s), "the choices are on the screens before");
        click(u"allButton"_s);
        QTRY_VERIFY(sees(u"periodChips"_s));
        for (const QString& left_out : {u"exportButton"_s, u"searchEdit"_s, u"kindChips"_s})
            QVERIFY2(!sees(left_out), qPrintable(left_out));
        click(u"backButton"_s);
        QVERIFY(sees(u"balanceLabel"_s));
        click(u"backButton"_s);
        QVERIFY(sees(u"balanceChoice"_s));
        QVERIFY(!sees(u"backButton"_s));
    }

    void theKeyboardDoesItToo()
    {
        enter();
        QTRY_VERIFY(seen(u"balanceChoice"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(seen(u"moneyChoice"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(seen(u"sendChoice"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(sees(u"moneyChoice"_s));
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            reached.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString& name :
             {u"balanceChoice"_s, u"moreChoice"_s, u"logOutButton"_s, u"languageBox"_s, u"textSizeButton"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void anAmountIsTouched()
    {
        enter();
        click(u"moneyChoice"_s);
        click(u"payInChoice"_s);
        for (const QString& key : {u"figure4Key"_s, u"figure5Key"_s, u"figure9Key"_s, u"backspaceKey"_s,
                                   u"figure0Key"_s, u"pointKey"_s, u"figure5Key"_s, u"figure0Key"_s})
            click(key);
        QCOMPARE(seen<AmountEdit>(u"amountEdit"_s)->money(), std::optional(Money(45'050, Currency())));
        click(u"sendButton"_s);
        QCOMPARE(link().request<contract::Deposit>().amount, Money(45'050, Currency()));
        link().answer<contract::Deposit>({EntryId{7}, samples::rupees(1450)});
        QTRY_VERIFY(sees(u"sentenceLabel"_s));
        QVERIFY2(!sees(u"figure1Key"_s), "the receipt takes its place");
        for (const QString& left_out : {u"copyButton"_s, u"saveButton"_s})
            QVERIFY2(!sees(left_out), qPrintable(left_out));
        click(u"backButton"_s);
        click(u"takeOutChoice"_s);
        click(u"figure9Key"_s);
        click(u"sendButton"_s);
        QCOMPARE(link().count<contract::Withdraw>(), 1);
    }

    void anAccountNumberIsTouched()
    {
        enter();
        click(u"moneyChoice"_s);
        click(u"sendChoice"_s);
        seen(u"payeeEdit"_s)->setFocus();
        click(u"pointKey"_s);
        for (const QChar figure : samples::number(2).toText())
            click(u"figure%1Key"_s.arg(figure));
        QCOMPARE(link().request<contract::FindPayee>().account, samples::number(2));
        seen(u"amountEdit"_s)->setFocus();
        click(u"figure8Key"_s);
        QCOMPARE(seen<AmountEdit>(u"amountEdit"_s)->money(), std::optional(samples::rupees(8)));
    }

    void nothingIsCutCopiedOrPasted()
    {
        enter();
        click(u"moneyChoice"_s);
        click(u"sendChoice"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(seen(u"memoEdit"_s), &event);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theDoorIsWellMade_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text_percent");
        for (const int text_percent : {100, 150, 200}) {
            for (const QSize size : {QSize(1366, 768), QSize(1080, 1920)})
                QTest::addRow("%d x %d at %d %%", size.width(), size.height(), text_percent)
                    << size << text_percent;
        }
    }
    void theDoorIsWellMade()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, text_percent);
        theme().setTextScale(text_percent);
        const auto back = qScopeGuard([] { theme().setTextScale(100); });
        m_window->resize(size);
        const QWidget* card = seen(u"card"_s);
        QTRY_COMPARE(card->height(), card->heightForWidth(card->width()));
        QCOMPARE(m_window->size(), size);
        QVERIFY2(card->width() >= theme().scaled(420), "the card grows with its words");
        QVERIFY(card->rect().contains(
            QRect(seen(u"logInButton"_s)->mapTo(card, QPoint()), seen(u"logInButton"_s)->size())));
    }

    void aDialogIsForFingersAndInsideTheScreen_data() { theDoorIsWellMade_data(); }
    void aDialogIsForFingersAndInsideTheScreen()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, text_percent);
        enter();
        theme().setTextScale(text_percent);
        const auto back = qScopeGuard([] { theme().setTextScale(100); });
        m_window->resize(size);
        auto* dialog = new ConfirmDialog({u"Log out everywhere else?"_s,
                                          u"All other places are logged out, and every device gives a code "
                                          "again."_s,
                                          u"Log out everywhere else"_s},
                                         ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::Password,
                                         m_window.get());
        const QPointer<QDialog> shown = dialog;
        dialog->open();
        dialog->showRefusal(u"This is not your password. After some more tries you have to wait."_s);
        QTRY_VERIFY2(m_window->geometry().contains(dialog->frameGeometry()), "it is inside the screen");
        verifyTargets("dialog");
        const auto* verb = dialog->findChild<QAbstractButton*>(u"confirmButton"_s);
        QVERIFY(dialog->rect().contains(QRect(verb->mapTo(dialog, QPoint()), verb->size())));
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        click(u"goOnButton"_s);
        QVERIFY2(shown && shown->isVisible(), "who is still there goes on with it");
        shown->reject();
    }

    void everyTargetFitsAFinger()
    {
        verifyTargets("door");
        enter();
        verifyTargets("start");
        click(u"balanceChoice"_s);
        link().answer<contract::History>(samples::lines(3, 3));
        verifyTargets("balance");
        click(u"allButton"_s);
        while (link().count<contract::History>() > 0)
            link().answer<contract::History>(samples::lines(3, 3));
        seen<QTableView>(u"table"_s)->selectRow(0);
        verifyTargets("history");
        for (int i = 0; i < 3; ++i)
            click(u"backButton"_s);
        click(u"moneyChoice"_s);
        verifyTargets("money");
        click(u"sendChoice"_s);
        verifyTargets("send");
        click(u"backButton"_s);
        click(u"payInChoice"_s);
        verifyTargets("pay in");
        click(u"backButton"_s);
        click(u"backButton"_s);
        click(u"moreChoice"_s);
        verifyTargets("more");
        for (const QString& choice : {u"chatChoice"_s, u"feedbackChoice"_s, u"securityChoice"_s}) {
            click(choice);
            verifyTargets(qPrintable(choice));
            click(u"backButton"_s);
        }
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        verifyTargets("warning");
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::KioskScreensTest)
#include "kiosk_screens_test.moc"
