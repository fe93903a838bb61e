// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "sample_table.h"

#include "desktop/look/amount_words.h"
#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/connection_pill.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/money_label.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/password_edit.h"
#include "desktop/widgets/rail.h"
#include "desktop/widgets/scroll_box.h"
#include "desktop/widgets/state_view.h"
#include "desktop/widgets/status_chip.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace florin::desktop;

namespace florin::gallery
{
namespace
{

/// The program's own words in the language chosen; what is only said here stays English.
QString say(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

QVBoxLayout* column(QWidget* page)
{
    // As the frame does: what large type makes too tall scrolls.
    auto* around = new QVBoxLayout(page);
    around->setContentsMargins(0, 0, 0, 0);
    auto* box = new ScrollBox;
    around->addWidget(box);
    auto* inside = new QWidget;
    box->setContent(inside);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::large);
    return layout;
}

QWidget* buttonRow()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->addWidget(makeButton(say("MoveMoneyPage", "Send"), Icon::send, Variant::Primary, row));
    auto* print = makeButton(u"Print"_s, Icon::print, Variant::Secondary, row);
    flow->addWidget(print);
    // The ring round what the keyboard stands on.
    QTimer::singleShot(50, print, [print] {
        print->window()->activateWindow();
        print->setFocus(Qt::TabFocusReason);
    });
    flow->addWidget(makeButton(u"Close account"_s, Variant::Danger, row));
    flow->addWidget(makeButton(u"Forgot password?"_s, Variant::Link, row));
    flow->addWidget(makeButton(u"Copy details"_s, Icon::copy, Variant::Quiet, row));
    flow->addWidget(makeIconButton(u"Notifications"_s, Icon::bell, row));
    auto* off = makeButton(u"Send ₹450.00"_s, Icon::send, Variant::Primary, row);
    off->setEnabled(false);
    flow->addWidget(off);
    auto* off2 = makeButton(u"Print"_s, Icon::print, Variant::Secondary, row);
    off2->setEnabled(false);
    flow->addWidget(off2);
    return row;
}

QWidget* inputs()
{
    auto* card = new Card(u"Inputs"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::large);
    card->body()->addLayout(grid);

    auto* name = new QLineEdit(u"Devan Pillai"_s);
    auto* name_field = new FormField(u"Name on the account"_s, name);
    name_field->setHint(u"As it stands on the Aadhaar card"_s);
    grid->addWidget(name_field, 0, 0);
    auto* number = new QLineEdit(u"1002 3344 10"_s);
    auto* number_field = new FormField(u"Account number"_s, number);
    grid->addWidget(number_field, 0, 1);
    number_field->showError(u"There is no account with this number. Check the last digits."_s,
                            FormField::Focus::Stay);

    auto* amount = new AmountEdit;
    auto* words = new QLabel;
    amount->setWordsLabel(words);
    amount->setMoney(Money(10'260'050, Currency()));
    auto* amount_box = new QVBoxLayout;
    amount_box->setSpacing(space::hair);
    amount_box->addWidget(new FormField(say("MoveMoneyPage", "How much"), amount));
    amount_box->addWidget(words);
    amount_box->addStretch();
    grid->addLayout(amount_box, 1, 0);
    auto* password = new PasswordEdit;
    password->setText(u"correct horse"_s);
    auto* password_field = new FormField(say("LogInView", "Password"), password);
    password_field->setHint(
        say("LogInView", "At least 10 characters; a few words you can remember do well."));
    grid->addWidget(password_field, 1, 1, Qt::AlignTop);

    auto* kind = new QComboBox;
    kind->addItems({u"Savings account"_s, u"Current account"_s});
    grid->addWidget(new FormField(u"Kind of account"_s, kind), 2, 0);
    auto* days = new QSpinBox;
    days->setValue(30);
    grid->addWidget(new FormField(u"Days"_s, days), 2, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::large);
    auto* sms = new QCheckBox(u"Send SMS"_s);
    sms->setChecked(true);
    auto* radio = new QRadioButton(u"Savings"_s);
    radio->setChecked(true);
    choices->addWidget(sms);
    choices->addWidget(new QCheckBox(u"Printed statement"_s));
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(u"Current"_s));
    choices->addStretch();
    grid->addLayout(choices, 3, 0, 1, 2);
    return card;
}

QWidget* chips()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->addWidget(new StatusChip(Tone::Good, u"Active"_s));
    flow->addWidget(new StatusChip(Tone::Info, u"Waiting for a second pair of eyes"_s));
    flow->addWidget(new StatusChip(Tone::Warning, u"Finding out"_s));
    flow->addWidget(new StatusChip(Tone::Danger, u"Frozen"_s));
    flow->addWidget(new StatusChip(Tone::Neutral, u"Closed"_s));
    return row;
}

QWidget* controlsSheet()
{
    auto* page = new QWidget;
    auto* layout = column(page);
    layout->addWidget(new PageHeader(u"Controls"_s, u"Buttons, inputs and chips as every page uses them."_s));
    layout->addWidget(buttonRow());
    layout->addWidget(chips());
    layout->addWidget(inputs());
    auto* progress = new QProgressBar;
    progress->setValue(40);
    layout->addWidget(progress);
    layout->addStretch();
    return page;
}

QWidget* bannersSheet()
{
    auto* page = new QWidget;
    auto* layout = column(page);
    auto* offline = new Banner;
    offline->setMessage(Banner::Kind::Offline, u"You are offline."_s,
                        u"You can look at what is here. Sending money waits until the connection is back."_s);
    offline->setAction(u"Try now"_s);
    auto* info = new Banner;
    info->setMessage(Banner::Kind::Info, u"The branch closes at 4 pm today."_s);
    info->setDismissible(true);
    auto* good = new Banner;
    good->setMessage(Banner::Kind::Good, u"₹450.00 is on its way to Devan Pillai."_s);
    auto* warning = new Banner;
    warning->setMessage(Banner::Kind::Warning, u"We are finding out what became of this payment."_s,
                        u"Nothing is lost. This card changes by itself when the answer is there."_s);
    auto* error = new Banner;
    error->setMessage(Banner::Kind::Error, u"The payment was refused."_s,
                      u"There is not enough in this account: ₹96,650.00 is available."_s);
    for (Banner* banner : {offline, info, good, warning, error})
        layout->addWidget(banner);
    auto* states = new QHBoxLayout;
    states->setSpacing(space::large);
    for (int i = 0; i < 3; ++i) {
        auto* card = new Card;
        auto* view = new StateView;
        view->setContent(new QWidget);
        if (i == 0)
            view->showLoading();
        else if (i == 1)
            view->showEmpty(Icon::history, u"No transactions yet. The first one shows up here."_s,
                            u"Add money"_s);
        else
            view->showFailure({u"The history could not be loaded."_s, u"The bank did not answer in time."_s,
                               u"Try again. If it stays so, ask at the counter."_s,
                               u"timed_out history.list"_s});
        card->body()->addWidget(view);
        card->setMinimumHeight(300);
        states->addWidget(card, 1);
    }
    layout->addLayout(states, 1);
    QTimer::singleShot(50, page, [page] { showToast(page, Tone::Good, u"Details copied."_s); });
    return page;
}

QTableView* sampleTable()
{
    auto* table = new QTableView;
    table->setModel(sampleHistory(table));
    setUpTable(table, {});
    const QList<int> widths{110, 230, 200, 140, 140};
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, theme().scaled(widths[i]));
    table->setMinimumHeight(5 * theme().rowHeight());
    table->selectRow(1);
    return table;
}

QWidget* topBar()
{
    auto* bar = new QFrame;
    bar->setProperty("surface", u"bar"_s);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* search = new QLineEdit;
    search->setPlaceholderText(u"Search everything (Ctrl+K)"_s);
    search->setProperty("leading", true);
    search->addAction(icon(Icon::search, Colour::muted), QLineEdit::LeadingPosition);
    search->setMaximumWidth(420);
    line->addWidget(search, 1);
    line->addStretch();
    auto* pill = new ConnectionPill;
    pill->setLink(ConnectionPill::Link::Good, 24);
    line->addWidget(pill);
    line->addWidget(makeIconButton(u"Notifications"_s, Icon::bell, bar));
    line->addWidget(makeIconButton(u"Log out"_s, Icon::log_out, bar));
    return bar;
}

Rail* sampleRail()
{
    auto* rail = new Rail;
    const QList<std::pair<Icon, QString>> places{{Icon::home, say("HomePage", "Home")},
                                                 {Icon::move_money, say("MoveMoneyPage", "Move money")},
                                                 {Icon::history, say("HistoryPage", "History")},
                                                 {Icon::add_money, say("CashPage", "Add money")},
                                                 {Icon::gift, say("Page", "Rewards")},
                                                 {Icon::messages, say("MessageSettingsPage", "Messages")},
                                                 {Icon::feedback, say("FeedbackPage", "Feedback")},
                                                 {Icon::shield, say("SecurityPage", "Security")}};
    for (const auto& [icon, text] : places)
        rail->addPlace(text, icon, text);
    rail->setBadge(places[5].second, 3);
    rail->choose(places[2].second);
    return rail;
}

QWidget* balanceCards()
{
    auto* row = new QWidget;
    auto* line = new FlowLayout(row);
    line->setJustified(true);
    line->setSpacing(space::large);
    const QList<std::tuple<QString, qint64, MoneySign>> cards{
        {u"Available balance"_s, 9'665'000, {}},
        {u"Came in this month"_s, 8'957'317, MoneySign::Always},
        {u"Went out this month"_s, -2'929'200, {}}};
    for (const auto& [subject, minor, sign] : cards) {
        auto* card = new Card;
        auto* title = new QLabel(subject);
        setTextRole(title, "muted");
        auto* amount = new MoneyLabel;
        setTextRole(amount, "balance");
        amount->setSubject(subject);
        amount->setMoney(Money(minor, Currency()), sign);
        card->body()->setSpacing(space::hair);
        card->body()->addWidget(title);
        card->body()->addWidget(amount);
        line->addWidget(card);
    }
    return row;
}

QWidget* pageSheet()
{
    auto* window = new QWidget;
    auto* frame = new QHBoxLayout(window);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(sampleRail());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    frame->addLayout(right, 1);
    right->addWidget(topBar());
    auto* page = new QWidget;
    right->addWidget(page, 1);
    auto* layout = column(page);
    auto* header = new PageHeader(say("HistoryPage", "History"),
                                  say("HistoryPage", "Everything that moved your account, newest first."));
    header->addButton(makeButton(u"Export"_s, Icon::export_file, Variant::Secondary, header));
    header->addButton(
        makeButton(say("MoveMoneyPage", "Move money"), Icon::move_money, Variant::Primary, header));
    layout->addWidget(header);
    layout->addWidget(balanceCards());
    auto* filters = new FilterChips;
    for (const QString& text : {u"All"_s, u"Came in"_s, u"Went out"_s, u"This month"_s, u"Over ₹10,000"_s})
        filters->addChip(text, text);
    layout->addWidget(filters);
    layout->addWidget(sampleTable(), 1);
    return window;
}

QWidget* iconsSheet()
{
    auto* page = new QWidget;
    auto* layout = column(page);
    auto* grid = new QGridLayout;
    layout->addLayout(grid);
    int i = 0;
    for (const Icon name : allIcons()) {
        auto* cell = new QVBoxLayout;
        cell->addWidget(new IconLabel(name, Colour::text, 32), 0, Qt::AlignHCenter);
        auto* label = new QLabel(iconName(name));
        setTextRole(label, "caption");
        cell->addWidget(label, 0, Qt::AlignHCenter);
        grid->addLayout(cell, i / 11, i % 11);
        ++i;
    }
    layout->addStretch();
    return page;
}

QWidget* confirmSheet()
{
    auto* dialog =
        new ConfirmDialog({u"Close this account?"_s,
                           u"Savings account ...10 of Devan Pillai is closed for good. Its history stays."_s,
                           u"Close account"_s},
                          ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::Password, nullptr);
    return dialog;
}

} // namespace

QList<Sheet> sheets()
{
    return {{u"page"_s, pageSheet},
            {u"controls"_s, controlsSheet},
            {u"states"_s, bannersSheet},
            {u"icons"_s, iconsSheet},
            {u"confirm"_s, confirmSheet}};
}

} // namespace florin::gallery
