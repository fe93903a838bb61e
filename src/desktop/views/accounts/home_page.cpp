// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/home_page.h"

#include "accounts/ui_home_page.h"

#include "client/link.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/models/history_model.h"
#include "desktop/views/accounts/account_card.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/table_setup.h"

#include <QHeaderView>
#include <QTime>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int latest_lines = 10;

} // namespace

HomePage::HomePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::HomePage>())
    , m_context(context)
    , m_latest(new HistoryModel(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_flow = new FlowLayout(m_form->cards);
    m_flow->setSpacing(space::large);
    auto* actions = new FlowLayout(m_form->actions);
    for (QPushButton* button : {m_form->moveButton, m_form->addButton, m_form->withdrawButton})
        actions->addWidget(button);
    m_form->moveButton->setVisible(context.offers(u"move_money"_s));
    for (QPushButton* button : {m_form->addButton, m_form->withdrawButton})
        button->setVisible(context.offers(u"add_money"_s));
    // A branch terminal has these as choices of its own.
    m_form->actions->setVisible(!theme().isKiosk());
    setButtonIcon(m_form->moveButton, Icon::move_money);
    setButtonIcon(m_form->addButton, Icon::plus);
    setButtonIcon(m_form->withdrawButton, Icon::minus);
    connect(m_form->moveButton, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo({.page = u"move_money"_s}); });
    connect(m_form->addButton, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo({.page = u"add_money"_s}); });
    connect(m_form->withdrawButton, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo({.page = u"add_money"_s, .memo = u"withdraw"_s}); });
    connect(m_form->allButton, &QPushButton::clicked, this, [this] { Q_EMIT goTo({.page = u"history"_s}); });
    showStateOf(context.accounts, m_form->accountsState, [] {
        return StateWords{Icon::wallet,
                          tr("You have no account yet. Ask your branch to open one."),
                          {},
                          tr("Your accounts could not be loaded.")};
    });
    connect(context.accounts, &PagedTable::stateChanged, this, &HomePage::showAccounts);
    connect(context.accounts, &QAbstractItemModel::dataChanged, this, &HomePage::showAccounts);
    setUpLatest();
    retranslate();
    showAccounts();
}

HomePage::~HomePage() = default;

void HomePage::setUpLatest()
{
    m_latest->setFirstPartOnly(true);
    m_form->latestTable->setModel(m_latest);
    setColumnWidths(m_form->latestTable, {{HistoryModel::Time, 160},
                                          {HistoryModel::Kind, 130},
                                          {HistoryModel::Counterpart, 170},
                                          {HistoryModel::Memo, 240},
                                          {HistoryModel::Amount, 130}});
    setUpTable(m_form->latestTable, u"latest"_s);
    m_form->latestTable->setSortingEnabled(false);
    keepEndsInSight(m_form->latestTable, HistoryModel::Memo);
    m_form->latestTable->hideColumn(HistoryModel::Balance);
    const bool has_cash = m_context.offers(u"add_money"_s);
    showStateOf(m_latest, m_form->latestState, [has_cash] {
        return StateWords{Icon::history, tr("Nothing has moved yet."), has_cash ? tr("Add money") : QString(),
                          tr("The latest entries could not be loaded.")};
    });
    connect(m_form->latestState, &StateView::nextStepChosen, this,
            [this] { Q_EMIT goTo({.page = u"add_money"_s}); });
    connect(m_form->latestTable, &QTableView::activated, this,
            [this] { Q_EMIT goTo({.page = u"history"_s}); });
}

void HomePage::showAccounts()
{
    const auto& accounts = m_context.accounts->items();
    while (m_cards.size() > static_cast<qsizetype>(accounts.size()))
        delete m_cards.takeLast();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (static_cast<qsizetype>(i) == m_cards.size()) {
            m_cards.append(new AccountCard(m_form->cards));
            m_flow->addWidget(m_cards.back());
            m_cards.back()->setVisible(true);
        }
        m_cards[static_cast<qsizetype>(i)]->showAccount(accounts[i]);
    }
    if (!accounts.empty() && accounts.front().customer)
        m_form->header->setPurpose(tr("Your accounts and what moved last. You are customer number %1.")
                                       .arg(accounts.front().customer->value));
    if (!accounts.empty() && m_latest->request().account.isNull()) {
        contract::History newest;
        newest.account = accounts.front().number;
        newest.limit = latest_lines;
        m_latest->setRequest(newest);
    }
}

void HomePage::refresh()
{
    m_context.accounts->reload();
    if (m_latest->state() != PagedTable::State::Idle)
        m_latest->reload();
}

void HomePage::retranslate()
{
    m_form->retranslateUi(this);
    const int hour = QTime::currentTime().hour();
    const QString name = m_context.session.display_name;
    m_form->header->setTitle(hour < 12   ? tr("Good morning, %1").arg(name)
                             : hour < 17 ? tr("Good afternoon, %1").arg(name)
                                         : tr("Good evening, %1").arg(name));
    m_latest->retranslate();
    showAccounts();
}

} // namespace florin::desktop
