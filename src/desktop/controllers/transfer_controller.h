// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/posting_controller.h"
#include "desktop/controllers/receipt.h"

#include <optional>

namespace florin::desktop
{

/// Money from one account to another: whom a number belongs to is known before anything can be sent.
class TransferController final : public PostingController
{
    Q_OBJECT
public:
    enum class PayeeState {
        Empty,
        Incomplete, ///< fewer digits than a number has
        Looking,
        Known,
        Refused, ///< payeeProblem() says why
    };
    Q_ENUM(PayeeState)

    explicit TransferController(client::Link* link, QObject* parent = nullptr);

    /// What is known of the account the money leaves.
    void setFrom(const contract::AccountSummary& from);
    /// As typed; looked up as soon as it is a whole number. A later one makes earlier answers stale.
    void setPayeeText(const QString& text);
    void setAmount(const std::optional<Money>& amount);
    void setMemo(const QString& memo);

    [[nodiscard]] const std::optional<contract::AccountSummary>& from() const { return m_from; }
    [[nodiscard]] PayeeState payeeState() const { return m_payee_state; }
    [[nodiscard]] const std::optional<contract::FindPayee::Reply>& payee() const { return m_payee; }
    [[nodiscard]] const Problem& payeeProblem() const { return m_payee_problem; }
    [[nodiscard]] const std::optional<Money>& amount() const { return m_amount; }
    [[nodiscard]] const QString& memo() const { return m_memo; }
    /// Why this amount would be refused, as far as this side can tell.
    [[nodiscard]] std::optional<Problem> amountProblem() const;
    /// Everything is there that sending needs.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const std::optional<Receipt>& receipt() const { return m_receipt; }

    void send();
    /// From the receipt back to an empty form.
    void startOver();

Q_SIGNALS:
    void payeeChanged();
    /// Payee, amount or memo: what the check card says.
    void draftChanged();

private:
    void lookUp(AccountNumber number);
    void setPayee(PayeeState state, const Problem& problem = {});

    std::optional<contract::AccountSummary> m_from;
    std::optional<contract::FindPayee::Reply> m_payee;
    std::optional<Money> m_amount;
    std::optional<Receipt> m_receipt;
    QString m_payee_text;
    QString m_memo;
    Problem m_payee_problem;
    PayeeState m_payee_state = PayeeState::Empty;
    quint64 m_look_up = 0; ///< answers to earlier look-ups are dropped
};

} // namespace florin::desktop
