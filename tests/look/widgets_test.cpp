// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/money_label.h"
#include "desktop/widgets/password_edit.h"
#include "desktop/widgets/rail.h"
#include "desktop/widgets/state_view.h"
#include "desktop/widgets/status_chip.h"
#include "desktop/widgets/strength_meter.h"
#include "desktop/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace florin;
using namespace florin::desktop;

namespace
{

QPushButton* buttonSaying(QWidget* parent, const QString& text)
{
    for (auto* button : parent->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

bool activate(QWidget* window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings settings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat);
        settings.setValue(u"look/language"_s, u"en"_s);
        settings.setValue(u"look/theme"_s, u"light"_s);
        installLook(settings);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    }

    void amountTakesOnlyMoney()
    {
        AmountEdit edit;
        QVERIFY(!edit.money());
        QTest::keyClicks(&edit, u"12a.3x45"_s);
        QCOMPARE(edit.text(), u"12.34"_s);
        QCOMPARE(edit.money(), Money(1'234, Currency()));
        edit.clear();
        QTest::keyClicks(&edit, u"-5"_s);
        QCOMPARE(edit.money(), Money(500, Currency()));
        edit.clear();
        QTest::keyClicks(&edit, u"99999999999999999999"_s);
        QVERIFY(edit.money()->minor() <= Money::max_request_minor);
        edit.setCurrency(*Currency::fromCode(u"JPY"));
        edit.clear();
        QTest::keyClicks(&edit, u"5.50"_s);
        QCOMPARE(edit.money(), Money(550, *Currency::fromCode(u"JPY")));
    }

    void amountIsGroupedWhenTheFocusLeaves()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* edit = new AmountEdit;
        auto* other = new QLineEdit;
        auto* words = new QLabel;
        layout->addWidget(edit);
        layout->addWidget(other);
        layout->addWidget(words);
        edit->setWordsLabel(words);
        QVERIFY(activate(&window));
        QSignalSpy changed(edit, &AmountEdit::moneyChanged);
        edit->setFocus();
        QTest::keyClicks(edit, u"102600.5"_s);
        const auto typed = changed.count();
        QCOMPARE(words->text(), u"One lakh two thousand six hundred rupees and fifty paise"_s);
        other->setFocus();
        QCOMPARE(edit->text(), u"1,02,600.50"_s);
        edit->setFocus();
        QCOMPARE(edit->text(), u"102600.50"_s);
        QCOMPARE(changed.count(), typed); // another writing is not another amount
    }

    void refusalStandsAtTheField()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* edit = new QLineEdit;
        auto* field = new FormField(u"Account number"_s, edit);
        auto* other = new QLineEdit;
        field->setHint(u"Ten figures"_s);
        layout->addWidget(other);
        layout->addWidget(field);
        QVERIFY(activate(&window));
        other->setFocus();
        QCOMPARE(edit->accessibleName(), u"Account number"_s);
        QCOMPARE(edit->accessibleDescription(), u"Ten figures"_s);
        field->showError(u"There is no account with this number."_s);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->accessibleDescription(), u"There is no account with this number."_s);
        QTest::keyClicks(edit, u"1"_s);
        QVERIFY(field->error().isEmpty());
        QCOMPARE(edit->accessibleDescription(), u"Ten figures"_s);
    }

    void aFormsChildBecomesTheInput()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* field = new FormField;
        field->setLabel(u"Name"_s);
        auto* edit = new QLineEdit(field); // as a form makes it
        layout->addWidget(field);
        window.show();
        QTRY_COMPARE(field->input(), edit);
        QCOMPARE(edit->accessibleName(), u"Name"_s);
    }

    void aPasswordIsNeverSpoken()
    {
        PasswordEdit edit;
        edit.setText(u"hunter2"_s);
        for (const bool shown : {false, true}) {
            edit.setRevealed(shown);
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&edit);
            QVERIFY(reader);
            QVERIFY(reader->state().passwordEdit);
            QVERIFY(!reader->text(QAccessible::Value).contains(u"hunter2"_s));
            QVERIFY(!reader->textInterface());
        }
        QCOMPARE(edit.take(), Secret::fromText(u"hunter2"_s));
        QVERIFY(edit.text().isEmpty());
    }

    void aShownPasswordHidesWhenTheFocusLeaves()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* password = new PasswordEdit;
        auto* other = new QLineEdit;
        layout->addWidget(password);
        layout->addWidget(other);
        QVERIFY(activate(&window));
        password->setFocus();
        password->setRevealed(true);
        other->setFocus();
        QVERIFY(!password->isRevealed());
    }

    void aNewPasswordIsWeighedWhileItIsTyped()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* password = new PasswordEdit;
        auto* meter = new StrengthMeter;
        layout->addWidget(password);
        layout->addWidget(meter);
        meter->watch(password, [] { return QStringList{u"meera"_s}; });
        window.show();
        const auto* chip = meter->findChild<StatusChip*>();
        QVERIFY2(!meter->isVisible(), "nothing is typed");
        password->setText(u"monsoon"_s);
        QVERIFY(meter->isVisible());
        QCOMPARE(meter->strength(), PasswordStrength::TooShort);
        QCOMPARE(chip->tone(), Tone::Danger);
        password->setText(u"password123"_s);
        QCOMPARE(meter->strength(), PasswordStrength::TooEasy);
        QCOMPARE(chip->text(), u"Too easy to guess"_s);
        QCOMPARE(meter->accessibleDescription(), chip->text());
        password->setText(u"meera likes mangoes"_s);
        QCOMPARE(meter->strength(), PasswordStrength::TooEasy);
        password->setText(u"correct horse battery staple"_s);
        QCOMPARE(meter->strength(), PasswordStrength::VeryGood);
        QCOMPARE(chip->tone(), Tone::Good);
        (void)password->take();
        QVERIFY(!meter->isVisible());
    }

    void statesFollowEachOther()
    {
        StateView view;
        auto* content = new QLabel(u"content"_s);
        view.addWidget(content); // as a form does
        view.resize(400, 300);
        view.show();
        QCOMPARE(view.currentWidget(), content);
        view.showLoading();
        QCOMPARE(view.currentWidget(), content); // no flash
        QTRY_VERIFY_WITH_TIMEOUT(view.currentWidget() != content, 2000);
        view.showEmpty(Icon::history, u"Nothing yet."_s, u"Add money"_s);
        QSignalSpy next(&view, &StateView::nextStepChosen);
        buttonSaying(view.currentWidget(), u"Add money"_s)->click();
        QCOMPARE(next.count(), 1);
        view.showFailure({u"It failed."_s, u"No answer."_s, u"Try again."_s, u"timed_out"_s});
        QSignalSpy retry(&view, &StateView::retryChosen);
        buttonSaying(view.currentWidget(), u"Try again"_s)->click();
        QCOMPARE(retry.count(), 1);
        buttonSaying(view.currentWidget(), u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"timed_out"_s));
        view.showContent();
        QCOMPARE(view.currentWidget(), content);
    }

    void aQuickLoadNeverShowsASkeleton()
    {
        StateView view;
        auto* content = new QLabel(u"content"_s);
        view.setContent(content);
        view.show();
        view.showLoading();
        view.showContent();
        QTest::qWait(2 * StateView::skeleton_delay_ms);
        QCOMPARE(view.currentWidget(), content);
        QCOMPARE(view.state(), StateView::State::Content);
    }

    void theRailIsWalkedByKeys()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* rail = new Rail;
        layout->addWidget(rail);
        for (const QString& id : {u"home"_s, u"move"_s, u"history"_s})
            rail->addPlace(id, Icon::home, id);
        QVERIFY(activate(&window));
        QCOMPARE(rail->current(), u"home"_s);
        QSignalSpy chosen(rail, &Rail::chosen);
        QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(rail->current(), u"history"_s);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(&window, Qt::Key_9, Qt::AltModifier);
        QCOMPARE(chosen.count(), 1);
        auto* first = rail->findChild<QAbstractButton*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rail->current(), u"move"_s);
        rail->setBadge(u"move"_s, 3);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"3"_s));
        rail->choose(u"nowhere"_s);
        QCOMPARE(rail->current(), u"move"_s);
    }

    void oneFilterOrMany()
    {
        FilterChips chips;
        for (const QString& id : {u"all"_s, u"in"_s, u"out"_s})
            chips.addChip(id, id);
        QCOMPARE(chips.chosen(), QStringList{u"all"_s});
        QSignalSpy changed(&chips, &FilterChips::chosenChanged);
        buttonSaying(&chips, u"in"_s)->click();
        QCOMPARE(chips.chosen(), QStringList{u"in"_s});
        buttonSaying(&chips, u"in"_s)->click();
        QCOMPARE(chips.chosen(), QStringList{u"in"_s});
        QCOMPARE(changed.count(), 1);
        chips.setPick(FilterChips::Pick::Any);
        buttonSaying(&chips, u"out"_s)->click();
        QCOMPARE(chips.chosen(), (QStringList{u"in"_s, u"out"_s}));
    }

    void confirmingWithAPassword()
    {
        auto* dialog =
            new ConfirmDialog({u"Close?"_s, u"It is closed for good."_s, u"Close account"_s},
                              ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::Password, nullptr);
        dialog->show();
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        auto* verb = buttonSaying(dialog, u"Close account"_s);
        QCOMPARE(variantOf(verb), Variant::Danger);
        verb->click();
        QCOMPARE(confirmed.count(), 0); // nothing typed
        auto* password = dialog->findChild<PasswordEdit*>();
        QTest::keyClicks(password, u"hunter2"_s);
        verb->click();
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].value<Secret>(), Secret::fromText(u"hunter2"_s));
        QVERIFY(!verb->isEnabled());
        QVERIFY(dialog->isVisible());
        dialog->showRefusal(u"This is not your password."_s);
        QVERIFY(verb->isEnabled());
        QVERIFY(password->text().isEmpty());
        dialog->close();
    }

    void confirmingWithoutOneClosesItself()
    {
        auto* dialog =
            new ConfirmDialog({u"Send?"_s, u"To Devan Pillai."_s, u"Send ₹450.00"_s},
                              ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, nullptr);
        dialog->show();
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        QSignalSpy finished(dialog, &QDialog::finished);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(finished.count(), 1);
    }

    void enterNeverDoesWhatCannotBeUndone()
    {
        auto* dialog =
            new ConfirmDialog({u"Delete?"_s, u"It is gone for good."_s, u"Delete"_s},
                              ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::None, nullptr);
        dialog->show();
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
    }

    void aBalanceLightsUpWhenItChanges()
    {
        MoneyLabel label;
        label.setSubject(u"Available balance"_s);
        label.setMoney(Money(45'000, Currency()));
        label.show();
        const auto glows = [&label] { return label.findChildren<QWidget*>(u"florinGlow"_s).size(); };
        QCOMPARE(glows(), 0);
        label.setMoney(Money(45'000, Currency()));
        QCOMPARE(glows(), 0);
        label.setMoney(Money(50'000, Currency()));
        QCOMPARE(glows(), 1);
        QCOMPARE(label.accessibleName(), u"Available balance: ₹500.00"_s);
        QTRY_COMPARE_WITH_TIMEOUT(glows(), 0, 3000);
        theme().setReducedMotion(true);
        label.setMoney(Money(60'000, Currency()));
        QCOMPARE(glows(), 0);
        theme().setReducedMotion(false);
    }

    void chipsAndCardsWrap()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box);
        QList<QWidget*> items;
        for (int i = 0; i < 3; ++i) {
            auto* item = new QWidget;
            item->setMinimumSize(100, 20);
            flow->addWidget(item);
            items << item;
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(210), 20 + space::small + 20);
        flow->setJustified(true);
        box.resize(400, 100);
        box.show();
        QCOMPARE(items[0]->width(), (400 - 2 * space::small) / 3);
        QCOMPARE(items[0]->width(), items[2]->width());
    }

    void aNewerToastTakesTheOldersPlace()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        showToast(&window, Tone::Good, u"Copied."_s);
        showToast(&window, Tone::Good, u"Saved."_s);
        const auto toasts = window.findChildren<QWidget*>(u"florinToast"_s);
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(toasts[0]->accessibleName(), u"Saved."_s);
        QVERIFY(window.rect().contains(toasts[0]->geometry()));
    }

    void everyControlIsTallEnoughForItsWords()
    {
        for (const int percent : {100, 150, 200}) {
            theme().setTextScale(percent);
            const std::unique_ptr<QPushButton> button(makeButton(u"भेजें"_s, Variant::Primary, nullptr));
            QLineEdit edit;
            const int words = QFontMetrics(theme().font(TextSize::Body, true)).height();
            for (QWidget* control : {static_cast<QWidget*>(button.get()), static_cast<QWidget*>(&edit)}) {
                control->ensurePolished();
                QVERIFY(control->sizeHint().height() >= words + 4);
                QCOMPARE(control->sizeHint().height(), theme().controlHeight());
            }
        }
        theme().setTextScale(100);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
