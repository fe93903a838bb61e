// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/cash_controller.h"

#include "contract/money.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

CashController::CashController(client::Link* link, QObject* parent) : PostingController(link, parent) {}

void CashController::setDirection(Direction direction)
{
    m_direction = direction;
    Q_EMIT draftChanged();
}

void CashController::setAccount(const contract::AccountSummary& account)
{
    m_account = account;
    Q_EMIT draftChanged();
}

void CashController::setAmount(const std::optional<Money>& amount)
{
    m_amount = amount;
    Q_EMIT draftChanged();
}

void CashController::setMemo(const QString& memo)
{
    m_memo = memo.trimmed();
}

std::optional<Problem> CashController::amountProblem() const
{
    if (!m_amount)
        return std::nullopt;
    if (!m_amount->isPositive())
        return Problem(ProblemCode::amount_not_positive);
    if (m_direction == Direction::Out && m_account && *m_amount > m_account->available)
        return Problem(ProblemCode::insufficient_funds, {{u"available"_s, m_account->available}});
    return std::nullopt;
}

void CashController::send()
{
    if (!isReady() || phase() != Phase::Editing)
        return;
    if (m_direction == Direction::In)
        postAs<contract::Deposit>(EntryKind::deposit);
    else
        postAs<contract::Withdraw>(EntryKind::withdrawal);
}

template<contract::IsOperation Op>
void CashController::postAs(EntryKind kind)
{
    const Op request{m_account->number, *m_amount, m_memo, {}};
    post(request, [this, request, kind](const contract::Moved& moved) {
        m_receipt = Receipt{.kind = kind,
                            .entry = moved.entry,
                            .time = SystemClock().now(),
                            .account = request.account,
                            .counterpart = {},
                            .counterpart_name = {},
                            .amount = request.amount,
                            .balance = moved.balance,
                            .memo = request.memo};
    });
}

void CashController::startOver()
{
    if (isBusy())
        return;
    m_receipt.reset();
    m_amount.reset();
    m_memo.clear();
    setPhase(Phase::Editing);
}

} // namespace florin::desktop
