// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace florin::desktop
{

class AmountEdit;

/// Amounts, one a currency: a row each, with a button to take it away, and one to add another.
class AmountLimitsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit AmountLimitsEdit(QWidget* parent);

    void setLimits(const std::vector<contract::AmountLimit>& limits);
    /// Those that are filled in.
    [[nodiscard]] std::vector<contract::AmountLimit> limits() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* panel;
        QComboBox* currency;
        AmountEdit* amount;
        QPushButton* remove;
    };
    void addRow(Money amount);
    void removeRow(const QWidget* panel);
    [[nodiscard]] Currency nextCurrency() const;
    void nameAll();

    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
};

} // namespace florin::desktop
