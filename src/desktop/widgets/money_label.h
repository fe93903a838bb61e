// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "desktop/look/money_text.h"

#include <QLabel>

#include <optional>

namespace florin::desktop
{

/// An amount where it stands; lights up shortly and is announced when it changes.
class MoneyLabel : public QLabel
{
    Q_OBJECT
public:
    explicit MoneyLabel(QWidget* parent = nullptr);

    void setMoney(Money money, MoneySign sign = MoneySign::WhenNegative);
    [[nodiscard]] std::optional<Money> money() const { return m_money; }
    /// "Available balance": what a screen reader says before the amount, and in the announcement of a change.
    void setSubject(const QString& subject);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void alignToStart();

    std::optional<Money> m_money;
    MoneySign m_sign = MoneySign::WhenNegative;
    QString m_subject;
};

} // namespace florin::desktop
