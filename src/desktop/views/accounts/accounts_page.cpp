// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/accounts_page.h"

#include "accounts/ui_accounts_page.h"

#include "desktop/look/money_text.h"
#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/flow_layout.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

const std::array status_chips{std::pair{"all", std::optional<AccountStatus>()},
                              std::pair{"open", std::optional(AccountStatus::open)},
                              std::pair{"frozen", std::optional(AccountStatus::frozen)},
                              std::pair{"closed", std::optional(AccountStatus::closed)}};

} // namespace

AccountsPage::AccountsPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::AccountsPage>())
    , m_controller(new BankAccountsController(context.link, this))
    , m_open(makeButton({}, Icon::plus, Variant::Primary, this))
    , m_rights(context.rights())
{
    m_form->setupUi(this);
    m_actions = new AccountActions(
        context.link, m_rights,
        {m_form->limitsButton, m_form->freezeButton, m_form->closeButton, m_form->actionBanner}, this);
    m_open->setObjectName(u"openAccountButton"_s);
    m_open->setVisible(m_rights.may<contract::OpenAccount>());
    m_form->header->addButton(m_open);
    m_form->openStep->setLink(context.link, m_rights);
    setUpList(partsOf(*m_form), m_controller->model(), u"accounts"_s,
              {{0, 126}, {1, 142}, {2, 106}, {3, 98}, {4, 120}}, [this] {
                  const bool filtered = m_controller->isFiltered();
                  return StateWords{Icon::accounts,
                                    filtered ? tr("No account fits these filters.")
                                             : tr("The bank has no accounts yet."),
                                    filtered                                ? tr("Show all")
                                    : m_rights.may<contract::OpenAccount>() ? tr("Open an account")
                                                                            : QString(),
                                    tr("The accounts could not be loaded.")};
              });
    fillChips();
    connect(m_form->statusChips, &FilterChips::chosenChanged, this, &AccountsPage::takeStatus);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, [this] {
        if (m_controller->isFiltered())
            showList({});
        else
            showOpenForm();
    });
    connect(m_open, &QPushButton::clicked, this, &AccountsPage::showOpenForm);
    connect(m_form->openStep, &OpenAccountView::left, this, [this] {
        m_form->steps->setCurrentWidget(m_form->listStep);
        m_open->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    m_form->transactionsButton->setVisible(context.offers(u"transactions"_s));
    setUpActions();
    retranslate();
    m_controller->ask();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::setUpActions()
{
    auto* actions = new FlowLayout(m_form->actions);
    for (QPushButton* button : {m_form->freezeButton, m_form->limitsButton, m_form->closeButton})
        actions->addWidget(button);
    m_form->detailsBalance->setSubject(tr("Balance"));
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->transactionsButton, Icon::transactions);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    connect(m_form->transactionsButton, &QPushButton::clicked, this, [this] {
        if (const auto* account = chosen())
            Q_EMIT goTo({.page = u"transactions"_s, .account = account->number});
    });
    connect(m_actions, &AccountActions::changed, m_controller->model(), &PagedTable::reloadSoon);
    connect(m_actions, &AccountActions::limitsLooked, this, [this] {
        if (const auto* account = chosen())
            showFacts(*account);
    });
}

void AccountsPage::fillChips()
{
    for (const auto& [id, status] : status_chips)
        m_form->statusChips->addChip(QString::fromLatin1(id), QString::fromLatin1(id));
}

void AccountsPage::takeStatus(const QStringList& ids)
{
    for (const auto& [id, status] : status_chips) {
        if (ids.contains(QLatin1StringView(id)))
            m_controller->setStatus(status);
    }
}

const contract::AccountSummary* AccountsPage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->model()->at(chosenRow());
}

void AccountsPage::showDetails(int row)
{
    const contract::AccountSummary& account = m_controller->model()->at(row);
    const Chip status = accountStatusChip(account.status);
    m_form->detailsTitle->setText(account.number.toGrouped());
    m_form->detailsStatus->setStatus(status.tone, status.text);
    m_form->detailsBalance->setMoney(account.balance);
    m_actions->setAccount(account);
    showFacts(account);
}

void AccountsPage::showFacts(const contract::AccountSummary& account)
{
    const contract::AccountLimits limits = m_actions->limits();
    const auto amount = [](const std::optional<Money>& money) {
        return money ? moneyText(*money) : QString();
    };
    m_form->detailsRows->setFacts({
        {tr("Owner"), account.owner},
        {tr("Kind"), accountKindText(account.kind)},
        {tr("Available"), moneyText(account.available)},
        {tr("Opened"), dayText(account.opened)},
        {tr("Customer"), account.customer ? QString::number(account.customer->value) : QString()},
        {tr("Sends at a time"), amount(limits.at_a_time)},
        {tr("Sends in a day"), amount(limits.per_day)},
        {tr("Sent today"), amount(limits.sent_today)},
    });
}

void AccountsPage::showList(const QString& search)
{
    m_form->steps->setCurrentWidget(m_form->listStep);
    m_form->statusChips->choose({u"all"_s});
    m_form->searchEdit->setText(search);
    m_controller->setSearch(search);
    m_controller->ask();
}

void AccountsPage::showOpenForm()
{
    m_form->openStep->startOver();
    m_form->steps->setCurrentWidget(m_form->openStep);
    m_form->openStep->focusFirst();
}

void AccountsPage::takeUp(const Destination& destination)
{
    if (destination.customer) {
        showOpenForm();
        m_form->openStep->chooseCustomer(*destination.customer, destination.customer_name);
    } else if (destination.account) {
        showList(destination.account->toText());
    }
}

void AccountsPage::submit()
{
    if (m_form->steps->currentWidget() == m_form->openStep)
        m_form->openStep->submit();
}

bool AccountsPage::closeDetails()
{
    if (m_form->steps->currentWidget() == m_form->openStep)
        return m_form->openStep->leave();
    return ListPage::closeDetails();
}

bool AccountsPage::focusSearch()
{
    return m_form->steps->currentWidget() == m_form->listStep && ListPage::focusSearch();
}

QString AccountsPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 accounts", "a number, or a number and +", rows).arg(count);
}

void AccountsPage::retranslate()
{
    m_form->retranslateUi(this);
    m_open->setText(tr("Open an account"));
    m_form->statusChips->setChipText(u"all"_s, tr("All"));
    for (const auto& [id, status] : status_chips) {
        if (status)
            m_form->statusChips->setChipText(QString::fromLatin1(id), accountStatusChip(*status).text);
    }
    retranslateList();
}

} // namespace florin::desktop
