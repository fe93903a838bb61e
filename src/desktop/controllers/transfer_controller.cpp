// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/transfer_controller.h"

#include "contract/money.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

TransferController::TransferController(client::Link* link, QObject* parent) : PostingController(link, parent)
{
}

void TransferController::setFrom(const contract::AccountSummary& from)
{
    const bool other = !m_from || m_from->number != from.number;
    m_from = from;
    // The payee may be this very account.
    if (other && !m_payee_text.isEmpty()) {
        const QString text = std::exchange(m_payee_text, {});
        setPayeeText(text);
    }
    Q_EMIT draftChanged();
}

void TransferController::setPayeeText(const QString& text)
{
    if (text == m_payee_text)
        return;
    m_payee_text = text;
    m_payee.reset();
    ++m_look_up;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const auto number = AccountNumber::fromText(text);
    if (text.trimmed().isEmpty())
        setPayee(PayeeState::Empty);
    else if (number && m_from && *number == m_from->number)
        setPayee(PayeeState::Refused, ProblemCode::same_account);
    else if (number)
        lookUp(*number);
    else if (digits < AccountNumber::digits)
        setPayee(PayeeState::Incomplete);
    else
        setPayee(PayeeState::Refused, ProblemCode::account_number_malformed);
}

void TransferController::lookUp(AccountNumber number)
{
    const quint64 asked = ++m_look_up;
    setPayee(PayeeState::Looking);
    link()
        ->call(contract::FindPayee{number})
        .then(this, [this, asked](const Result<contract::FindPayee::Reply>& reply) {
            if (asked != m_look_up)
                return;
            if (reply)
                m_payee = *reply;
            setPayee(reply ? PayeeState::Known : PayeeState::Refused, reply ? Problem() : reply.error());
        });
}

void TransferController::setPayee(PayeeState state, const Problem& problem)
{
    m_payee_state = state;
    m_payee_problem = problem;
    Q_EMIT payeeChanged();
    Q_EMIT draftChanged();
}

void TransferController::setAmount(const std::optional<Money>& amount)
{
    m_amount = amount;
    Q_EMIT draftChanged();
}

void TransferController::setMemo(const QString& memo)
{
    m_memo = memo.trimmed();
    Q_EMIT draftChanged();
}

std::optional<Problem> TransferController::amountProblem() const
{
    if (!m_amount)
        return std::nullopt;
    if (!m_amount->isPositive())
        return Problem(ProblemCode::amount_not_positive);
    if (m_from && *m_amount > m_from->available)
        return Problem(ProblemCode::insufficient_funds, {{u"available"_s, m_from->available}});
    return std::nullopt;
}

bool TransferController::isReady() const
{
    return m_from && m_payee && m_amount && !amountProblem();
}

void TransferController::send()
{
    if (!isReady() || phase() != Phase::Editing)
        return;
    const contract::Transfer request{m_from->number, m_payee->account, *m_amount, m_memo, {}};
    post(request, [this, request, name = m_payee->name](const contract::Moved& moved) {
        m_receipt = Receipt{.kind = EntryKind::transfer,
                            .entry = moved.entry,
                            .time = SystemClock().now(),
                            .account = request.from,
                            .counterpart = request.to,
                            .counterpart_name = name,
                            .amount = request.amount,
                            .balance = moved.balance,
                            .memo = request.memo};
    });
}

void TransferController::startOver()
{
    if (isBusy())
        return;
    m_receipt.reset();
    m_amount.reset();
    m_memo.clear();
    setPayeeText({});
    setPhase(Phase::Editing);
}

} // namespace florin::desktop
