// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/customers/customers_page.h"

#include "customers/ui_customers_page.h"

#include "core/phone_number.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::CustomersPage>())
    , m_controller(new ListController<CustomersModel>(context.link, this))
    , m_accounts(new BankAccountsController(context.link, this))
    , m_phone(new PhoneController(context.link, this))
    , m_shows_accounts(context.rights().may<contract::ListAccounts>())
    , m_opens_accounts(context.rights().may<contract::OpenAccount>() && context.offers(u"accounts"_s))
    , m_changes_phones(context.rights().may<contract::ChangePhone>())
{
    m_form->setupUi(this);
    setUpAccounts();
    setUpPhone();
    setUpList(partsOf(*m_form), m_controller->model(), u"customers"_s, {{0, 190}, {1, 150}, {2, 64}, {3, 90}},
              [this] {
                  const bool searching = m_controller->isSearching();
                  return StateWords{
                      Icon::customers,
                      searching ? tr("No customer fits this search.") : tr("The bank has no customers yet."),
                      searching ? tr("Show all") : QString(), tr("The customers could not be loaded.")};
              });
    auto* actions = new FlowLayout(m_form->actions);
    for (QPushButton* button : {m_form->furtherButton, m_form->phoneButton, m_form->copyButton})
        actions->addWidget(button);
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->furtherButton, Icon::plus);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, m_form->searchEdit, &QLineEdit::clear);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    connect(m_form->furtherButton, &QPushButton::clicked, this, &CustomersPage::openAccount);
    m_controller->ask();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::setUpAccounts()
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_form->accountsTitle), static_cast<QWidget*>(m_form->accountsState)})
        part->setVisible(m_shows_accounts);
    m_form->accountsTable->setModel(m_accounts->model());
    setUpTable(m_form->accountsTable, {});
    m_form->accountsTable->setSortingEnabled(false);
    m_form->accountsTable->hideColumn(AccountsModel::Owner);
    m_form->accountsTable->hideColumn(AccountsModel::Kind);
    m_form->accountsTable->hideColumn(AccountsModel::Available);
    setColumnWidths(m_form->accountsTable, {{AccountsModel::Number, 120}, {AccountsModel::Status, 98}});
    m_form->accountsState->setMinimumHeight(m_form->accountsTable->verticalHeader()->defaultSectionSize() *
                                            4);
    showStateOf(m_accounts->model(), m_form->accountsState, [] {
        return StateWords{Icon::accounts, tr("No accounts."), {}, tr("The accounts could not be loaded.")};
    });
    connect(m_form->accountsTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT goTo({.page = u"accounts"_s, .account = m_accounts->model()->at(index.row()).number});
    });
}

void CustomersPage::setUpPhone()
{
    m_form->banner->hide();
    m_form->phoneButton->setVisible(m_changes_phones);
    setButtonIcon(m_form->phoneButton, Icon::phone);
    connect(m_form->phoneButton, &QPushButton::clicked, this, &CustomersPage::askForPhone);
    connect(m_phone, &PhoneController::changed, this, [this](const QString& phone) {
        m_form->banner->hide();
        showToast(this, Tone::Good, tr("The phone number is %1 now.").arg(phone));
    });
    connect(m_phone, &WriteController::refused, this, [this](const Problem& problem) {
        if (m_phone->customer() == m_shown)
            tellRefusal(*m_form->banner, problem);
        else // the banner is about somebody else by now
            showToast(this, isWaitingForSecond(problem) ? Tone::Warning : Tone::Danger,
                      tr("Phone number of customer %1: %2")
                          .arg(m_phone->customer().value)
                          .arg(problemSentence(problem)));
    });
    connect(m_phone, &WriteController::busyChanged, m_form->phoneButton, &QWidget::setDisabled);
}

void CustomersPage::askForPhone()
{
    if (chosenRow() < 0 || m_phone->isBusy())
        return;
    const contract::CustomerSummary& customer = m_controller->model()->at(chosenRow());
    auto* dialog = new ConfirmDialog(
        {tr("New phone number of %1").arg(fullName(customer)),
         customer.phone.isEmpty()
             ? tr("Codes by SMS go there from then on.")
             : tr("Codes by SMS go there from then on. The number before (%1) is told of it.")
                   .arg(customer.phone),
         tr("Change the number")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"phoneDialog"_s);
    auto* edit = new QLineEdit;
    edit->setObjectName(u"phoneEdit"_s);
    edit->setMaxLength(decltype(contract::ChangePhone::phone)::max_characters);
    auto* field = new FormField(tr("Mobile number"), edit);
    dialog->setSummary(field);
    dialog->setCheck([field, edit] {
        if (mobileNumberFromText(edit->text()))
            return true;
        field->showError(problemSentence(Problem(ProblemCode::invalid_phone)));
        return false;
    });
    connect(dialog, &ConfirmDialog::confirmed, m_phone,
            [this, id = customer.customer, edit](const Secret&) { m_phone->change(id, edit->text()); });
    dialog->open();
}

void CustomersPage::showDetails(int row)
{
    const contract::CustomerSummary& customer = m_controller->model()->at(row);
    m_form->detailsTitle->setText(fullName(customer));
    m_form->detailsRows->setFacts({
        {tr("Customer number"), QString::number(customer.customer.value)},
        {tr("Phone"), customer.phone},
        {tr("Aadhaar"), customer.aadhaar_masked},
        {tr("SMS"), customer.sms ? tr("Yes") : tr("No")},
        {tr("Customer since"), dayText(customer.since)},
    });
    m_form->furtherButton->setVisible(m_opens_accounts);
    if (std::exchange(m_shown, customer.customer) == customer.customer)
        return;
    m_form->banner->hide();
    if (m_shows_accounts)
        m_accounts->setCustomer(customer.customer);
}

void CustomersPage::openAccount()
{
    if (chosenRow() < 0)
        return;
    const contract::CustomerSummary& customer = m_controller->model()->at(chosenRow());
    Destination there{.page = u"accounts"_s};
    there.customer = customer.customer;
    there.customer_name = fullName(customer);
    Q_EMIT goTo(there);
}

QString CustomersPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 customers", "a number, or a number and +", rows).arg(count);
}

void CustomersPage::retranslate()
{
    m_form->retranslateUi(this);
    m_accounts->model()->retranslate();
    retranslateList();
}

} // namespace florin::desktop
