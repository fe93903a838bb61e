// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/posting_controller.h"
#include "desktop/controllers/receipt.h"

#include <optional>

namespace florin::desktop
{

/// Cash into an account, or out of it: at the self-service counter, or at a teller's.
class CashController final : public PostingController
{
    Q_OBJECT
public:
    enum class Direction { In, Out };
    Q_ENUM(Direction)

    explicit CashController(client::Link* link, QObject* parent = nullptr);

    void setDirection(Direction direction);
    void setAccount(const contract::AccountSummary& account);
    void setAmount(const std::optional<Money>& amount);
    void setMemo(const QString& memo);

    [[nodiscard]] Direction direction() const { return m_direction; }
    [[nodiscard]] const std::optional<contract::AccountSummary>& account() const { return m_account; }
    [[nodiscard]] const std::optional<Money>& amount() const { return m_amount; }
    /// Why this amount would be refused, as far as this side can tell.
    [[nodiscard]] std::optional<Problem> amountProblem() const;
    [[nodiscard]] bool isReady() const { return m_account && m_amount && !amountProblem(); }
    [[nodiscard]] const std::optional<Receipt>& receipt() const { return m_receipt; }

    void send();
    void startOver();

Q_SIGNALS:
    void draftChanged();

private:
    template<contract::IsOperation Op>
    void postAs(EntryKind kind);

    std::optional<contract::AccountSummary> m_account;
    std::optional<Money> m_amount;
    std::optional<Receipt> m_receipt;
    QString m_memo;
    Direction m_direction = Direction::In;
};

} // namespace florin::desktop
