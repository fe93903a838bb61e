// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

class QLabel;

namespace florin::desktop
{

/// Where money is typed: right-aligned, the currency's sign at the start, only figures the currency allows.
/// Grouped when the focus leaves (1,02,600.00), plain while it is edited.
class AmountEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);

    void setCurrency(Currency currency);
    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Nothing while the field is empty or holds no amount. Zero is an amount.
    [[nodiscard]] std::optional<Money> money() const;
    /// Takes the money's currency over.
    void setMoney(Money money);
    /// The label that says the amount in words below; its text is kept by this field from now on.
    void setWordsLabel(QLabel* label);

Q_SIGNALS:
    /// With each change of the amount, not with each change of its writing.
    void moneyChanged(std::optional<florin::Money> money);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeText();
    void regroup();
    void fitSign();
    void showWords();

    Currency m_currency;
    std::optional<Money> m_money;
    QPointer<QLabel> m_words;
};

} // namespace florin::desktop
