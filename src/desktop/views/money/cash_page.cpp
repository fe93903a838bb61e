// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/cash_page.h"

#include "money/ui_cash_page.h"

#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/proof_prompt.h"
#include "desktop/widgets/button.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

const auto chip_in = "in"_L1;
const auto chip_out = "out"_L1;
// What people put in and take out most, in whole units of the currency.
constexpr std::array usual_amounts{500, 1'000, 2'000, 5'000, 10'000};

/// At a branch terminal three of them, on large targets.
std::vector<int> usualAmounts()
{
    if (theme().isKiosk())
        return {usual_amounts[0], usual_amounts[2], usual_amounts[4]};
    return {usual_amounts.begin(), usual_amounts.end()};
}

Money wholeUnits(int units, Currency currency)
{
    qint64 minor = units;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return {minor, currency};
}

} // namespace

using Phase = PostingController::Phase;
using Direction = CashController::Direction;

CashPage::CashPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::CashPage>())
    , m_controller(new CashController(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->amountEdit->setWordsLabel(m_form->wordsLabel);
    m_form->amountPad->serve({m_form->amountEdit});
    m_form->quickChips->setPick(FilterChips::Pick::Any);
    connect(m_form->directionChips, &FilterChips::chosenChanged, this, [this](const QStringList& ids) {
        m_form->amountField->clearError();
        m_controller->setDirection(ids.contains(chip_out) ? Direction::Out : Direction::In);
    });
    connect(m_form->quickChips, &FilterChips::chosenChanged, this, [this](const QStringList& ids) {
        if (ids.isEmpty())
            return;
        m_form->amountEdit->setMoney(wholeUnits(ids.back().toInt(), m_form->amountEdit->currency()));
        m_form->amountField->clearError();
        m_form->quickChips->choose({});
        m_form->sendButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form->accountPicker, &AccountPicker::accountChanged, this, &CashPage::takeAccount);
    connect(m_form->amountEdit, &AmountEdit::moneyChanged, m_controller, &CashController::setAmount);
    connect(m_form->amountEdit, &QLineEdit::editingFinished, this, &CashPage::checkAmount);
    connect(m_form->sendButton, &QPushButton::clicked, m_controller, &CashController::send);
    connect(m_form->askAgainButton, &QPushButton::clicked, m_controller, &PostingController::askAgain);
    m_form->receipt->setLink(context.link);
    connect(m_form->receipt, &ReceiptCard::againWanted, this, &CashPage::clear);
    connect(m_form->receipt, &ReceiptCard::repeatWanted, this, [this] {
        const Money amount = m_controller->receipt()->amount;
        clear();
        m_form->amountEdit->setMoney(amount);
    });
    connect(m_controller, &CashController::draftChanged, this, &CashPage::showDraft);
    connect(m_controller, &PostingController::phaseChanged, this, &CashPage::showPhase);
    connect(m_controller, &PostingController::refused, this, &CashPage::showRefusal);
    new ProofPrompt(
        m_controller, [this] { return m_form->sendButton->text(); }, context, this);
    fillChips();
    m_form->accountPicker->setAccounts(context.accounts, AccountPicker::Show::Open);
    takeAccount();
    showPhase();
}

CashPage::~CashPage() = default;

void CashPage::fillChips()
{
    m_form->directionChips->addChip(chip_in, tr("Add money"));
    m_form->directionChips->addChip(chip_out, tr("Withdraw"));
    for (const int units : usualAmounts())
        m_form->quickChips->addChip(QString::number(units), QString::number(units));
}

void CashPage::takeAccount()
{
    const contract::AccountSummary* account = m_form->accountPicker->account();
    m_form->availableLabel->setVisible(account);
    if (!account)
        return;
    const Currency currency = account->balance.currency();
    m_form->amountEdit->setCurrency(currency);
    for (const int units : usualAmounts())
        m_form->quickChips->setChipText(QString::number(units), moneyText(wholeUnits(units, currency)));
    m_form->availableLabel->setText(tr("Available: %1").arg(moneyText(account->available)));
    m_controller->setAccount(*account);
}

void CashPage::showDraft()
{
    const bool in = m_controller->direction() == Direction::In;
    m_form->sendButton->setEnabled(m_controller->isReady() && m_controller->phase() == Phase::Editing);
    setButtonIcon(m_form->sendButton, in ? Icon::plus : Icon::minus);
    if (!m_controller->amount() || !m_controller->amount()->isPositive()) {
        m_form->sendButton->setText(in ? tr("Add money") : tr("Withdraw"));
        return;
    }
    const QString amount = moneyText(*m_controller->amount());
    m_form->sendButton->setText(in ? tr("Add %1").arg(amount) : tr("Withdraw %1").arg(amount));
}

void CashPage::showPhase()
{
    const Phase phase = m_controller->phase();
    const bool done = phase == Phase::Done;
    m_form->draftCard->setEnabled(phase == Phase::Editing || phase == Phase::Unknown);
    m_form->askAgainButton->setVisible(phase == Phase::Unknown);
    m_form->sendBanner->setVisible(phase == Phase::FindingOut || phase == Phase::Unknown);
    if (phase == Phase::FindingOut)
        m_form->sendBanner->setMessage(
            Banner::Kind::Warning, tr("Finding out whether it went through."),
            tr("The answer got lost on the way. Nothing happens twice; please wait."));
    else if (phase == Phase::Unknown)
        m_form->sendBanner->setMessage(
            Banner::Kind::Warning, tr("It is not known yet whether it went through."),
            tr("Find out now, or look at the history later. Asking again cannot do it twice."));
    showDraft();
    if (phase == Phase::Sending)
        m_form->sendButton->setText(tr("One moment ..."));
    m_form->amountPad->setVisible(theme().isKiosk() && !done);
    m_form->receipt->setVisible(done);
    if (done)
        m_form->receipt->showReceipt(*m_controller->receipt());
}

void CashPage::showRefusal(const Problem& problem)
{
    m_form->amountField->showError(problemSentence(problem));
}

void CashPage::checkAmount()
{
    if (const auto problem = m_controller->amountProblem())
        m_form->amountField->showError(problemSentence(*problem), FormField::Focus::Stay);
}

void CashPage::submit()
{
    checkAmount();
    m_controller->send();
}

void CashPage::takeUp(const Destination& destination)
{
    if (m_controller->phase() == Phase::Done)
        clear();
    if (destination.memo == "withdraw"_L1)
        m_form->directionChips->choose({chip_out});
    else if (destination.memo == "add"_L1)
        m_form->directionChips->choose({chip_in});
}

void CashPage::clear()
{
    m_controller->startOver();
    m_form->amountEdit->clear();
    m_form->amountField->clearError();
    m_form->amountEdit->setFocus(Qt::OtherFocusReason);
}

void CashPage::retranslate()
{
    m_form->retranslateUi(this);
    m_form->directionChips->setChipText(chip_in, tr("Add money"));
    m_form->directionChips->setChipText(chip_out, tr("Withdraw"));
    takeAccount();
    showPhase();
}

} // namespace florin::desktop
