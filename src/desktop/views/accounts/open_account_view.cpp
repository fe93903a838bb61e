// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/open_account_view.h"

#include "accounts/ui_open_account_view.h"

#include "desktop/look/money_text.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include <tuple>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Phase = PostingController::Phase;
using Field = OpenAccountController::Field;

const auto chip_new = "new"_L1;
const auto chip_known = "known"_L1;
constexpr std::array kinds{AccountKind::savings, AccountKind::current, AccountKind::salary};
constexpr int customers_rows = 5;

} // namespace

OpenAccountView::OpenAccountView(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::OpenAccountView>())
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->depositEdit->setWordsLabel(m_form->wordsLabel);
    m_form->strengthMeter->watch(m_form->passwordEdit, [this] {
        return QStringList{m_form->firstNameEdit->text() + u' ' + m_form->lastNameEdit->text()};
    });
    m_form->doneIcon->setIcon(Icon::check_circle, Colour::money_in);
    setButtonIcon(m_form->copyButton, Icon::copy);
    fillChoices();
    connect(m_form->whoChips, &FilterChips::chosenChanged, this, &OpenAccountView::takeWho);
    connect(m_form->currencyCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto currency = Currency::fromCode(m_form->currencyCombo->currentData().toString()))
            m_form->depositEdit->setCurrency(*currency);
    });
    connect(m_form->openButton, &QPushButton::clicked, this, &OpenAccountView::submit);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &OpenAccountView::leave);
    connect(m_form->doneButton, &QPushButton::clicked, this, &OpenAccountView::leave);
    connect(m_form->anotherButton, &QPushButton::clicked, this, [this] {
        startOver();
        focusFirst();
    });
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_form->doneRows->toText());
        showToast(this, Tone::Good, tr("Copied."));
    });
    takeWho();
}

OpenAccountView::~OpenAccountView() = default;

void OpenAccountView::setLink(client::Link* link, const Rights& rights)
{
    // A further account is for somebody from the list of customers.
    if (rights.may<contract::ListCustomers>()) {
        m_form->whoChips->addChip(chip_known, {});
        nameChoices();
    }
    m_controller = new OpenAccountController(link, this);
    connect(m_form->askAgainButton, &QPushButton::clicked, m_controller, &PostingController::askAgain);
    connect(m_controller, &PostingController::phaseChanged, this, &OpenAccountView::showPhase);
    connect(m_controller, &PostingController::refused, this, &OpenAccountView::showRefusal);
    setUpCustomers(link);
    showPhase();
}

void OpenAccountView::setUpCustomers(client::Link* link)
{
    m_customers = new ListController<CustomersModel>(link, this);
    QTableView* table = m_form->customerTable;
    table->setModel(m_customers->model());
    setUpTable(table, {});
    table->setSortingEnabled(false);
    for (const int column : {CustomersModel::Sms, CustomersModel::Accounts, CustomersModel::Since})
        table->hideColumn(column);
    setColumnWidths(table, {{0, 220}});
    m_form->customerState->setMinimumHeight(table->verticalHeader()->defaultSectionSize() * customers_rows);
    showStateOf(m_customers->model(), m_form->customerState, [] {
        return StateWords{
            Icon::customers, tr("No customer fits."), {}, tr("The customers could not be loaded.")};
    });
    connect(m_form->customerEdit, &QLineEdit::textChanged, m_customers,
            [this](const QString& text) { m_customers->setSearch(text); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                const contract::CustomerSummary& customer = m_customers->model()->at(index.row());
                m_customer = customer.customer;
                m_form->customerField->clearError();
                showChosenCustomer(fullName(customer));
            });
}

void OpenAccountView::fillChoices()
{
    m_form->whoChips->addChip(chip_new, {});
    for (const AccountKind kind : kinds)
        m_form->kindCombo->addItem({}, static_cast<int>(kind));
    for (const Currency currency : Currency::all())
        m_form->currencyCombo->addItem(currency.code(), currency.code());
    m_form->currencyCombo->setCurrentIndex(m_form->currencyCombo->findData(Currency().code()));
    nameChoices();
}

void OpenAccountView::nameChoices()
{
    m_form->whoChips->setChipText(chip_new, tr("A new customer"));
    m_form->whoChips->setChipText(chip_known, tr("A customer of the bank"));
    for (int i = 0; i < m_form->kindCombo->count(); ++i)
        m_form->kindCombo->setItemText(i, accountKindText(kinds.at(static_cast<std::size_t>(i))));
}

void OpenAccountView::takeWho()
{
    const bool known = m_form->whoChips->chosen().contains(chip_known);
    m_form->personCard->setVisible(!known);
    m_form->customerCard->setVisible(known);
    if (known && m_customers && m_customers->model()->state() == PagedTable::State::Idle)
        m_customers->ask();
}

void OpenAccountView::chooseCustomer(CustomerId customer, const QString& name)
{
    m_form->whoChips->choose({chip_known});
    m_customer = customer;
    m_form->customerEdit->setText(name);
    showChosenCustomer(name);
    m_form->kindCombo->setFocus(Qt::OtherFocusReason);
}

void OpenAccountView::showChosenCustomer(const QString& name)
{
    m_customer_name = name;
    m_form->chosenLabel->setVisible(m_customer.has_value());
    m_form->chosenLabel->setText(tr("A further account for %1.").arg(name));
}

OpenAccountController::Draft OpenAccountView::draft() const
{
    OpenAccountController::Draft draft;
    const bool known = m_form->whoChips->chosen().contains(chip_known);
    draft.whom = known ? OpenAccountController::For::KnownCustomer : OpenAccountController::For::NewCustomer;
    draft.customer = m_customer;
    draft.first_name = m_form->firstNameEdit->text();
    draft.last_name = m_form->lastNameEdit->text();
    draft.aadhaar = m_form->aadhaarEdit->text();
    draft.phone = m_form->phoneEdit->text();
    draft.sms = m_form->smsCheck->isChecked();
    draft.kind = static_cast<AccountKind>(m_form->kindCombo->currentData().toInt());
    draft.currency = m_form->depositEdit->currency();
    draft.deposit_typed = !m_form->depositEdit->text().trimmed().isEmpty();
    draft.deposit = m_form->depositEdit->money();
    // It stays in the field until the account is open: a refusal of another field must not cost it.
    if (!known && !m_form->passwordEdit->text().isEmpty())
        draft.new_password = Secret::fromText(m_form->passwordEdit->text());
    return draft;
}

void OpenAccountView::submit()
{
    if (!m_controller || m_controller->phase() != Phase::Editing)
        return;
    m_form->banner->hide();
    const OpenAccountController::Draft wanted = draft();
    const auto refusals = OpenAccountController::check(wanted);
    showRefusals(refusals);
    if (refusals.empty())
        m_controller->open(wanted);
}

FormField* OpenAccountView::fieldOf(Field field) const
{
    switch (field) {
    case Field::FirstName:
        return m_form->firstNameField;
    case Field::LastName:
        return m_form->lastNameField;
    case Field::Aadhaar:
        return m_form->aadhaarField;
    case Field::Phone:
        return m_form->phoneField;
    case Field::Password:
        return m_form->passwordField;
    case Field::Customer:
        return m_form->customerField;
    case Field::Kind:
        return m_form->kindField;
    case Field::Currency:
        return m_form->currencyField;
    case Field::Deposit:
        return m_form->depositField;
    case Field::Form:
        break;
    }
    return nullptr;
}

QString OpenAccountView::missingText(Field field)
{
    switch (field) {
    case Field::FirstName:
        return tr("Enter the first name.");
    case Field::LastName:
        return tr("Enter the last name.");
    case Field::Aadhaar:
        return tr("Enter the Aadhaar number.");
    case Field::Phone:
        return tr("Enter the mobile number.");
    case Field::Password:
        return tr("Enter a password for the first log-in.");
    default:
        return tr("Choose the customer.");
    }
}

void OpenAccountView::showRefusals(const std::vector<OpenAccountController::Refusal>& refusals)
{
    // Each beside its field; the focus goes to the first.
    auto focus = FormField::Focus::Move;
    for (const auto& [field, problem] : refusals) {
        if (FormField* where = fieldOf(field))
            where->showError(problem ? problemSentence(*problem) : missingText(field), focus);
        focus = FormField::Focus::Stay;
    }
}

void OpenAccountView::showRefusal(const Problem& problem)
{
    if (FormField* where = fieldOf(OpenAccountController::fieldOf(problem))) {
        where->showError(problemSentence(problem));
        return;
    }
    const contract::ProblemWords words = problemWords(problem);
    m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
    m_form->banner->show();
}

void OpenAccountView::showPhase()
{
    const Phase phase = m_controller->phase();
    const bool editing = phase == Phase::Editing;
    for (QWidget* part :
         {static_cast<QWidget*>(m_form->personCard), static_cast<QWidget*>(m_form->whoChips),
          static_cast<QWidget*>(m_form->customerCard), static_cast<QWidget*>(m_form->accountCard)})
        part->setEnabled(editing);
    m_form->openButton->setEnabled(editing);
    m_form->openButton->setText(phase == Phase::Sending ? tr("One moment ...") : tr("Open account"));
    m_form->cancelButton->setEnabled(!m_controller->isBusy());
    m_form->askAgainButton->setVisible(phase == Phase::Unknown);
    m_form->banner->setVisible(phase == Phase::FindingOut || phase == Phase::Unknown);
    if (m_form->banner->isVisibleTo(this))
        m_form->banner->setMessage(Banner::Kind::Warning, tr("Finding out whether the account was opened."),
                                   tr("The answer got lost on the way. Nothing happens twice."));
    if (phase == Phase::Done)
        showOpened();
}

void OpenAccountView::showOpened()
{
    std::ignore = m_form->passwordEdit->take(); // wiped, not only hidden
    writeOpened();
    m_form->steps->setCurrentWidget(m_form->doneStep);
    m_form->anotherButton->setFocus(Qt::OtherFocusReason);
    announce(this, m_form->doneTitle->text());
}

void OpenAccountView::writeOpened()
{
    const auto& opened = m_controller->opened();
    if (!opened)
        return;
    const bool known = m_form->whoChips->chosen().contains(chip_known);
    const QString name =
        known ? m_customer_name
              : m_form->firstNameEdit->text().trimmed() + u' ' + m_form->lastNameEdit->text().trimmed();
    m_form->doneTitle->setText(tr("Account %1 is open.").arg(opened->account.toGrouped()));
    m_form->doneHint->setText(known ? tr("It is there the next time the customer logs in.")
                                    : tr("The customer logs in with the account number and the initial "
                                         "password, and then chooses another password."));
    m_form->doneRows->setFacts({
        {tr("Owner"), name},
        {tr("Customer"), QString::number(opened->customer.value)},
        {tr("Account"), opened->account.toGrouped()},
        {tr("Logs in as"), opened->user},
        {tr("Balance"), moneyText(opened->balance)},
        {tr("Entry"), opened->entry ? QString::number(opened->entry->value) : QString()},
    });
}

void OpenAccountView::startOver()
{
    if (!m_controller || m_controller->isBusy())
        return;
    m_controller->startOver();
    for (QLineEdit* edit : {m_form->firstNameEdit, m_form->lastNameEdit, m_form->aadhaarEdit,
                            m_form->phoneEdit, m_form->customerEdit})
        edit->clear();
    m_form->depositEdit->clear();
    std::ignore = m_form->passwordEdit->take(); // wiped, not only hidden
    m_form->smsCheck->setChecked(false);
    m_form->kindCombo->setCurrentIndex(0);
    m_customer.reset();
    showChosenCustomer({});
    m_form->customerTable->setCurrentIndex({});
    for (int field = 0; field < static_cast<int>(Field::Form); ++field)
        fieldOf(static_cast<Field>(field))->clearError();
    m_form->whoChips->choose({chip_new});
    m_form->steps->setCurrentWidget(m_form->formStep);
    showPhase();
}

void OpenAccountView::focusFirst()
{
    m_form->firstNameEdit->setFocus(Qt::OtherFocusReason);
}

bool OpenAccountView::leave()
{
    if (m_controller->isBusy())
        return false;
    std::ignore = m_form->passwordEdit->take(); // wiped, not only hidden
    Q_EMIT left();
    return true;
}

void OpenAccountView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpenAccountView::retranslate()
{
    m_form->retranslateUi(this);
    nameChoices();
    showChosenCustomer(m_customer_name);
    if (m_controller) {
        m_customers->model()->retranslate();
        showPhase();
        writeOpened();
    }
}

} // namespace florin::desktop
