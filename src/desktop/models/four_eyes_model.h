// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "desktop/models/paged_table.h"

#include <vector>

namespace florin::desktop
{

/// When a second person is asked about each operation. There are few: they come at once, and are searched
/// here.
class FourEyesModel final : public PagedTable
{
    Q_OBJECT
public:
    enum Column { What, When, Expires, column_count };

    FourEyesModel(client::Link* link, QObject* parent);

    void reload() override;
    /// Only operations whose words or name hold `text`.
    void setSearch(const QString& text);
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    [[nodiscard]] const contract::FourEyesRule& at(int row) const
    {
        return m_shown.at(static_cast<std::size_t>(row));
    }
    /// Puts what was saved in the place of its operation.
    void take(const contract::FourEyesRule& rule);

    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int) const override { return false; }

private:
    void takeRules(std::vector<contract::FourEyesRule> rules);
    void showFitting();

    std::vector<contract::FourEyesRule> m_rules;
    std::vector<contract::FourEyesRule> m_shown;
    QString m_search;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

/// "Always", "Never", "Above ₹5,00,000.00".
[[nodiscard]] QString whenAskedText(const contract::FourEyesRule& rule);
/// "after 3 days", "after 4 hours".
[[nodiscard]] QString expiryText(qint32 hours);

} // namespace florin::desktop
