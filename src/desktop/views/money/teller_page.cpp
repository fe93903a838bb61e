// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/teller_page.h"

#include "money/ui_teller_page.h"

#include "contract/money.h"
#include "desktop/look/money_text.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/table_setup.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Action = TellerController::Action;
using Phase = PostingController::Phase;
using PayeeState = TransferController::PayeeState;

constexpr std::array action_chips{std::pair{"deposit", Action::Deposit},
                                  std::pair{"withdraw", Action::Withdraw},
                                  std::pair{"transfer", Action::Transfer}};
constexpr int rows_seen = 6;

} // namespace

TellerPage::TellerPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::TellerPage>())
    , m_accounts(new BankAccountsController(context.link, this))
    , m_controller(new TellerController(context.link, this))
    , m_rights(context.rights())
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->receipt->setLink(context.link);
    setUpAccounts();
    setUpDraft();
    connect(m_controller, &TellerController::accountChanged, this, &TellerPage::showAccount);
    connect(m_controller, &TellerController::payeeChanged, this, &TellerPage::showPayee);
    connect(m_controller, &TellerController::draftChanged, this, &TellerPage::showDraft);
    connect(m_controller, &TellerController::phaseChanged, this, &TellerPage::showPhase);
    connect(m_controller, &TellerController::refused, this, &TellerPage::showRefusal);
    retranslate();
    showAccount();
    takeSearch({});
}

TellerPage::~TellerPage() = default;

void TellerPage::setUpAccounts()
{
    QTableView* table = m_form->accountTable;
    table->setModel(m_accounts->model());
    for (const int column : {AccountsModel::Kind, AccountsModel::Status, AccountsModel::Balance})
        table->hideColumn(column);
    setColumnWidths(table, {{0, 130}, {1, 170}});
    setUpTable(table, {});
    table->setSortingEnabled(false);
    m_form->state->setMinimumHeight(table->verticalHeader()->defaultSectionSize() * rows_seen);
    showStateOf(m_accounts->model(), m_form->state, [] {
        return StateWords{
            Icon::accounts, tr("No account fits."), {}, tr("The accounts could not be loaded.")};
    });
    connect(m_form->accountEdit, &QLineEdit::textChanged, m_accounts, [this](const QString& text) {
        m_accounts->setSearch(text);
        takeSearch(text);
    });
    connect(m_form->accountEdit, &QLineEdit::returnPressed, this, &TellerPage::takeTypedNumber);
    connect(m_accounts->model(), &QAbstractItemModel::modelReset, this, [this] {
        // A whole number names one account: nothing is left to choose.
        if (AccountNumber::fromText(m_form->accountEdit->text()))
            takeTypedNumber();
    });
    connect(table, &QTableView::clicked, this, &TellerPage::takeRow);
    connect(table, &QTableView::activated, this, &TellerPage::takeRow);
    connect(m_form->otherAccountButton, &QPushButton::clicked, this, &TellerPage::closeDetails);
    m_form->balanceLabel->setSubject(tr("Available"));
}

void TellerPage::setUpDraft()
{
    m_form->amountEdit->setWordsLabel(m_form->wordsLabel);
    m_form->receipt->setAtCounter(true);
    connect(m_form->actionChips, &FilterChips::chosenChanged, this, [this](const QStringList& ids) {
        m_form->amountField->clearError();
        for (const auto& [id, action] : action_chips) {
            if (ids.contains(QLatin1StringView(id)))
                m_controller->setAction(action);
        }
    });
    // The first one is chosen, and taken up, at once.
    for (const auto& [id, action] : action_chips) {
        if (offers(action))
            m_form->actionChips->addChip(QString::fromLatin1(id), {});
    }
    connect(m_form->payeeEdit, &QLineEdit::textChanged, m_controller, &TellerController::setPayeeText);
    connect(m_form->amountEdit, &AmountEdit::moneyChanged, m_controller, &TellerController::setAmount);
    connect(m_form->amountEdit, &QLineEdit::editingFinished, this, &TellerPage::checkAmount);
    connect(m_form->memoEdit, &QLineEdit::textChanged, m_controller, &TellerController::setMemo);
    connect(m_form->sendButton, &QPushButton::clicked, this, &TellerPage::submit);
    connect(m_form->askAgainButton, &QPushButton::clicked, m_controller, &TellerController::askAgain);
    connect(m_form->receipt, &ReceiptCard::againWanted, this, &TellerPage::clearDraft);
    connect(m_form->receipt, &ReceiptCard::repeatWanted, this, &TellerPage::repeat);
}

bool TellerPage::offers(TellerController::Action action) const
{
    switch (action) {
    case Action::Deposit:
        return m_rights.may<contract::Deposit>();
    case Action::Withdraw:
        return m_rights.may<contract::Withdraw>();
    case Action::Transfer:
        // Nothing is sent to a number before its owner's name is known.
        return m_rights.may<contract::Transfer, contract::FindPayee>();
    }
    return false;
}

void TellerPage::takeRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const contract::AccountSummary account = m_accounts->model()->at(index.row());
    if (!isCustomerKind(account.kind)) {
        showAccountError(tr("This is one of the bank's own accounts. Choose a customer's."));
        return;
    }
    if (account.status == AccountStatus::closed) {
        showAccountError(problemSentence(
            Problem(ProblemCode::account_closed, {{u"account"_s, account.number.toGrouped()}})));
        return;
    }
    m_form->accountField->clearError();
    m_controller->setAccount(account);
    m_form->amountEdit->setFocus(Qt::OtherFocusReason);
}

void TellerPage::takeSearch(const QString& text)
{
    // Without a search only accounts that money can move in; with one, also why a number cannot be used.
    const std::optional<AccountStatus> wanted =
        text.trimmed().isEmpty() ? std::optional(AccountStatus::open) : std::nullopt;
    if (wanted != m_accounts->status() || m_accounts->model()->state() == PagedTable::State::Idle)
        m_accounts->setStatus(wanted);
}

void TellerPage::takeTypedNumber()
{
    const AccountsModel* model = m_accounts->model();
    const auto number = AccountNumber::fromText(m_form->accountEdit->text());
    const auto row = number ? model->rowOf(number->value()) : std::optional<int>();
    if (row)
        takeRow(model->index(*row, 0));
    else if (!number && model->rowCount() == 1)
        takeRow(model->index(0, 0));
}

void TellerPage::showAccountError(const QString& sentence)
{
    m_form->accountField->showError(sentence, FormField::Focus::Stay);
}

void TellerPage::showAccount()
{
    const auto& account = m_controller->account();
    m_form->accountField->setVisible(!account);
    m_form->state->setVisible(!account);
    m_form->chosenPanel->setVisible(account.has_value());
    m_form->draftCard->setEnabled(account.has_value());
    if (!account) {
        showPhase();
        return;
    }
    const Chip status = accountStatusChip(account->status);
    m_form->ownerLabel->setText(account->owner);
    m_form->numberLabel->setText(
        u"%1 · %2"_s.arg(account->number.toGrouped(), accountKindText(account->kind)));
    m_form->statusChip->setStatus(status.tone, status.text);
    m_form->balanceLabel->setMoney(account->available);
    m_form->amountEdit->setCurrency(account->balance.currency());
    showPhase();
}

void TellerPage::showPayee()
{
    const TransferController* transfer = m_controller->transfer();
    const PayeeState state = transfer->payeeState();
    m_form->payeeLabel->setVisible(m_controller->action() == Action::Transfer &&
                                   (state == PayeeState::Known || state == PayeeState::Looking));
    m_form->payeeLabel->setText(state == PayeeState::Known ? transfer->payee()->name : tr("Looking ..."));
    if (state == PayeeState::Refused)
        m_form->payeeField->showError(problemSentence(transfer->payeeProblem()), FormField::Focus::Stay);
    else
        m_form->payeeField->clearError();
}

QString TellerPage::verb() const
{
    const bool whole = m_controller->amount() && m_controller->amount()->isPositive();
    const QString amount = whole ? moneyText(*m_controller->amount()) : QString();
    switch (m_controller->action()) {
    case Action::Deposit:
        return whole ? tr("Deposit %1").arg(amount) : tr("Deposit");
    case Action::Withdraw:
        return whole ? tr("Pay out %1").arg(amount) : tr("Pay out");
    case Action::Transfer:
        return whole ? tr("Send %1").arg(amount) : tr("Send");
    }
    return {};
}

QString TellerPage::checkSentence() const
{
    if (!m_controller->isReady())
        return {};
    const contract::AccountSummary& account = *m_controller->account();
    const QString amount = moneyText(*m_controller->amount());
    switch (m_controller->action()) {
    case Action::Deposit:
        return tr("Take %1 in cash from the customer, for %2.").arg(amount, account.owner);
    case Action::Withdraw:
        return tr("Pay %1 out in cash, from the account of %2.").arg(amount, account.owner);
    case Action::Transfer:
        return tr("Send %1 from %2 to %3, account %4.")
            .arg(amount, account.owner, m_controller->transfer()->payee()->name,
                 m_controller->transfer()->payee()->account.toGrouped());
    }
    return {};
}

void TellerPage::showDraft()
{
    const bool transfer = m_controller->action() == Action::Transfer;
    m_form->payeeField->setVisible(transfer);
    showPayee();
    const QString sentence = checkSentence();
    m_form->checkLabel->setVisible(!sentence.isEmpty());
    m_form->checkLabel->setText(sentence);
    m_form->sendButton->setEnabled(m_controller->isReady() && m_controller->phase() == Phase::Editing);
    m_form->sendButton->setText(m_controller->phase() == Phase::Sending ? tr("One moment ...") : verb());
}

void TellerPage::showPhase()
{
    const Phase phase = m_controller->phase();
    const bool done = phase == Phase::Done && m_controller->receipt();
    const bool open = phase == Phase::FindingOut || phase == Phase::Unknown;
    m_form->draftCard->setVisible(!done);
    m_form->receipt->setVisible(done);
    for (QWidget* part :
         {static_cast<QWidget*>(m_form->payeeField), static_cast<QWidget*>(m_form->amountField),
          static_cast<QWidget*>(m_form->memoField), static_cast<QWidget*>(m_form->actionChips),
          static_cast<QWidget*>(m_form->otherAccountButton)})
        part->setEnabled(phase == Phase::Editing || done);
    m_form->askAgainButton->setVisible(phase == Phase::Unknown);
    m_form->sendBanner->setVisible(open);
    if (open)
        m_form->sendBanner->setMessage(Banner::Kind::Warning, tr("Finding out whether it went through."),
                                       tr("The answer got lost on the way. Nothing happens twice."));
    showDraft();
    if (done)
        m_form->receipt->showReceipt(*m_controller->receipt());
}

void TellerPage::showRefusal(const Problem& problem)
{
    if (isWaitingForSecond(problem)) {
        showWaiting(problem);
        return;
    }
    switch (problem.code) {
    case ProblemCode::unknown_account:
    case ProblemCode::same_account:
        m_form->payeeField->showError(problemSentence(problem));
        break;
    default:
        m_form->amountField->showError(problemSentence(problem));
    }
}

void TellerPage::showWaiting(const Problem& problem)
{
    // Asked for is asked for: what stays in the form would be sent a second time.
    clearDraft();
    const contract::ProblemWords words = problemWords(problem);
    m_form->sendBanner->setMessage(Banner::Kind::Warning, words.reason, words.advice);
    m_form->sendBanner->show();
}

void TellerPage::checkAmount()
{
    if (const auto problem = m_controller->amountProblem())
        m_form->amountField->showError(problemSentence(*problem), FormField::Focus::Stay);
}

void TellerPage::submit()
{
    checkAmount();
    m_controller->send();
}

void TellerPage::clearDraft()
{
    m_controller->startOver();
    m_form->amountEdit->clear();
    m_form->memoEdit->clear();
    m_form->payeeEdit->clear();
    m_form->amountField->clearError();
    showPhase();
    m_form->amountEdit->setFocus(Qt::OtherFocusReason);
}

void TellerPage::repeat()
{
    const auto receipt = m_controller->receipt();
    if (!receipt)
        return;
    clearDraft();
    m_form->payeeEdit->setText(receipt->counterpart.isNull() ? QString() : receipt->counterpart.toText());
    m_form->amountEdit->setMoney(receipt->amount);
    m_form->memoEdit->setText(receipt->memo);
}

void TellerPage::refresh()
{
    if (m_accounts->model()->state() != PagedTable::State::Idle)
        m_accounts->model()->reload();
}

bool TellerPage::focusSearch()
{
    if (m_controller->account())
        return false;
    m_form->accountEdit->setFocus(Qt::ShortcutFocusReason);
    m_form->accountEdit->selectAll();
    return true;
}

bool TellerPage::closeDetails()
{
    if (!m_controller->account() || m_controller->isBusy() || m_controller->phase() == Phase::Unknown)
        return false;
    clearDraft();
    m_controller->forgetAccount();
    m_form->accountEdit->clear();
    m_form->accountEdit->setFocus(Qt::OtherFocusReason);
    return true;
}

void TellerPage::retranslate()
{
    m_form->retranslateUi(this);
    const std::array names{tr("Deposit"), tr("Withdraw"), tr("Transfer")};
    for (std::size_t i = 0; i < action_chips.size(); ++i)
        m_form->actionChips->setChipText(QString::fromLatin1(action_chips[i].first), names[i]);
    m_accounts->model()->retranslate();
    showAccount();
}

} // namespace florin::desktop
