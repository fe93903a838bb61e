// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/move_money_page.h"

#include "money/ui_move_money_page.h"

#include "desktop/look/amount_words.h"
#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/proof_prompt.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"

namespace florin::desktop
{

using PayeeState = TransferController::PayeeState;
using Phase = PostingController::Phase;

MoveMoneyPage::MoveMoneyPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::MoveMoneyPage>())
    , m_controller(new TransferController(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->amountEdit->setWordsLabel(m_form->wordsLabel);
    m_form->amountPad->serve({m_form->payeeEdit, m_form->amountEdit});
    setButtonIcon(m_form->sendButton, Icon::send);
    connectDraft();
    connect(m_controller, &TransferController::payeeChanged, this, &MoveMoneyPage::showPayee);
    connect(m_controller, &TransferController::draftChanged, this, &MoveMoneyPage::showDraft);
    connect(m_controller, &PostingController::phaseChanged, this, &MoveMoneyPage::showPhase);
    connect(m_controller, &PostingController::refused, this, &MoveMoneyPage::showRefusal);
    connect(m_form->sendButton, &QPushButton::clicked, m_controller, &TransferController::send);
    connect(m_form->askAgainButton, &QPushButton::clicked, m_controller, &PostingController::askAgain);
    new ProofPrompt(
        m_controller, [this] { return m_form->checkLabel->text(); }, context, this);
    m_form->receipt->setLink(context.link);
    connect(m_form->receipt, &ReceiptCard::againWanted, this, &MoveMoneyPage::clear);
    connect(m_form->receipt, &ReceiptCard::repeatWanted, this, &MoveMoneyPage::repeat);
    m_form->fromPicker->setAccounts(context.accounts, AccountPicker::Show::Open);
    takeFrom();
    showPayee();
    showPhase();
}

MoveMoneyPage::~MoveMoneyPage() = default;

void MoveMoneyPage::connectDraft()
{
    connect(m_form->fromPicker, &AccountPicker::accountChanged, this, &MoveMoneyPage::takeFrom);
    connect(m_form->payeeEdit, &QLineEdit::textChanged, m_controller, &TransferController::setPayeeText);
    connect(m_form->amountEdit, &AmountEdit::moneyChanged, m_controller, &TransferController::setAmount);
    connect(m_form->amountEdit, &QLineEdit::editingFinished, this, &MoveMoneyPage::checkAmount);
    connect(m_form->memoEdit, &QLineEdit::textChanged, m_controller, &TransferController::setMemo);
}

void MoveMoneyPage::takeFrom()
{
    const contract::AccountSummary* account = m_form->fromPicker->account();
    m_form->availableLabel->setVisible(account);
    if (!account)
        return;
    m_form->amountEdit->setCurrency(account->balance.currency());
    m_form->availableLabel->setText(tr("Available: %1").arg(moneyText(account->available)));
    m_controller->setFrom(*account);
}

void MoveMoneyPage::showPayee()
{
    const PayeeState state = m_controller->payeeState();
    const bool known = state == PayeeState::Known;
    m_form->payeeFrame->setVisible(known || state == PayeeState::Looking);
    m_form->payeeNumberLabel->setVisible(known);
    if (state == PayeeState::Refused)
        m_form->payeeField->showError(problemSentence(m_controller->payeeProblem()), FormField::Focus::Stay);
    else
        m_form->payeeField->clearError();
    if (state == PayeeState::Looking) {
        m_form->payeeIcon->setIcon(Icon::clock, Colour::muted);
        m_form->payeeLabel->setText(tr("Looking up the name ..."));
    } else if (known) {
        m_form->payeeIcon->setIcon(Icon::person, Colour::accent);
        m_form->payeeLabel->setText(m_controller->payee()->name);
        m_form->payeeNumberLabel->setText(m_controller->payee()->account.toGrouped());
        announce(m_form->payeeEdit, m_controller->payee()->name);
    }
}

void MoveMoneyPage::showDraft()
{
    const bool ready = m_controller->isReady();
    m_form->sendButton->setEnabled(ready && m_controller->phase() == Phase::Editing);
    m_form->checkWordsLabel->setVisible(ready);
    if (!ready) {
        m_form->sendButton->setText(tr("Send"));
        m_form->checkLabel->setText(
            tr("Say who and how much; what will happen is written here before you send it."));
        return;
    }
    const QString amount = moneyText(*m_controller->amount());
    const QString payee = m_controller->payee()->name.toHtmlEscaped();
    const QString number = m_controller->payee()->account.toGrouped();
    const QString memo = m_controller->memo().toHtmlEscaped();
    m_form->checkLabel->setTextFormat(Qt::RichText);
    m_form->checkLabel->setText(
        memo.isEmpty()
            ? tr("Send <b>%1</b> to <b>%2</b>, account %3.").arg(amount, payee, number)
            : tr("Send <b>%1</b> to <b>%2</b>, account %3, for %4.").arg(amount, payee, number, memo));
    m_form->checkWordsLabel->setText(amountInWords(*m_controller->amount()));
    m_form->sendButton->setText(tr("Send %1").arg(amount));
}

void MoveMoneyPage::showPhase()
{
    const Phase phase = m_controller->phase();
    const bool done = phase == Phase::Done;
    m_form->draftCard->setEnabled(phase == Phase::Editing);
    m_form->checkCard->setVisible(!done);
    m_form->askAgainButton->setVisible(phase == Phase::Unknown);
    m_form->sendButton->setVisible(phase != Phase::Unknown);
    m_form->sendBanner->setVisible(phase == Phase::FindingOut || phase == Phase::Unknown);
    if (phase == Phase::FindingOut)
        m_form->sendBanner->setMessage(
            Banner::Kind::Warning, tr("Finding out whether it went through."),
            tr("The answer got lost on the way. Nothing is sent twice; please wait."));
    else if (phase == Phase::Unknown)
        m_form->sendBanner->setMessage(
            Banner::Kind::Warning, tr("It is not known yet whether it went through."),
            tr("Find out now, or look at the history later. Asking again cannot send it twice."));
    showDraft();
    if (phase == Phase::Sending)
        m_form->sendButton->setText(tr("Sending ..."));
    m_form->amountPad->setVisible(theme().isKiosk() && !done);
    m_form->receipt->setVisible(done);
    if (done)
        m_form->receipt->showReceipt(*m_controller->receipt());
}

void MoveMoneyPage::showRefusal(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::unknown_account:
    case ProblemCode::account_closed:
    case ProblemCode::account_frozen:
    case ProblemCode::same_account:
    case ProblemCode::account_number_malformed:
        m_form->payeeField->showError(problemSentence(problem));
        return;
    case ProblemCode::amount_not_positive:
    case ProblemCode::amount_too_large:
    case ProblemCode::amount_too_precise:
    case ProblemCode::insufficient_funds:
    case ProblemCode::wrong_currency:
        m_form->amountField->showError(problemSentence(problem));
        return;
    default:
        m_form->sendBanner->setMessage(Banner::Kind::Error, problemWords(problem).reason,
                                       problemWords(problem).advice);
        m_form->sendBanner->show();
    }
}

void MoveMoneyPage::checkAmount()
{
    if (const auto problem = m_controller->amountProblem())
        m_form->amountField->showError(problemSentence(*problem), FormField::Focus::Stay);
}

void MoveMoneyPage::submit()
{
    if (m_controller->phase() != Phase::Editing)
        return;
    checkAmount();
    if (m_controller->isReady())
        m_controller->send();
}

void MoveMoneyPage::repeat()
{
    const Receipt receipt = *m_controller->receipt();
    takeUp({.page = {},
            .account = receipt.account,
            .counterpart = receipt.counterpart,
            .amount = receipt.amount,
            .memo = receipt.memo});
}

void MoveMoneyPage::takeUp(const Destination& destination)
{
    if (!destination.counterpart || m_controller->isBusy() || m_controller->phase() == Phase::Unknown)
        return;
    clear();
    if (destination.account)
        m_form->fromPicker->choose(*destination.account);
    m_form->payeeEdit->setText(destination.counterpart->toGrouped());
    if (destination.amount)
        m_form->amountEdit->setMoney(*destination.amount);
    m_form->memoEdit->setText(destination.memo);
    m_form->amountEdit->setFocus(Qt::OtherFocusReason);
}

void MoveMoneyPage::clear()
{
    m_controller->startOver();
    m_form->payeeEdit->clear();
    m_form->amountEdit->clear();
    m_form->memoEdit->clear();
    m_form->payeeField->clearError();
    m_form->amountField->clearError();
    m_form->payeeEdit->setFocus(Qt::OtherFocusReason);
}

void MoveMoneyPage::retranslate()
{
    m_form->retranslateUi(this);
    takeFrom();
    showPayee();
    showPhase();
}

} // namespace florin::desktop
