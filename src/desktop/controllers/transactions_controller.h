// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/transactions_export.h"
#include "desktop/models/transactions_model.h"

#include <QDate>

namespace florin::desktop
{

/// All transactions of the bank: what is filtered for, in which order, and what came since.
/// The journal grows all day. Newest first and seen from the top, new rows come by themselves; anywhere else
/// they are counted, and come when the person asks.
class TransactionsController final : public ListController<TransactionsModel>
{
    Q_OBJECT
public:
    explicit TransactionsController(client::Link* link, QObject* parent = nullptr);

    void setKind(const std::optional<EntryKind>& kind);
    /// Days in local time, both included; an invalid one leaves that side open.
    void setPeriod(const QDate& first, const QDate& last);
    /// As typed. Empty: all accounts. Something that is no account number is told why and changes nothing.
    std::optional<Problem> setAccountText(const QString& text);
    void setOrder(contract::JournalOrder order);
    [[nodiscard]] contract::JournalOrder order() const;
    [[nodiscard]] const std::optional<AccountNumber>& account() const { return wanted().account; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const contract::Transactions& request() const { return wanted(); }

    /// The first row is seen.
    void setAtTop(bool at_top);
    /// Entries of the whole bank that are newer than what is shown; 0 when none are known of.
    [[nodiscard]] qint64 fresh() const { return m_fresh; }
    void showFresh();

    [[nodiscard]] TransactionsExport* exporter() const { return m_export; }

Q_SIGNALS:
    void freshChanged(qint64 entries);

private:
    void takeGrowth(EntryId last);
    void takeState();
    void takeTop();
    void setFresh(qint64 entries);

    TransactionsExport* m_export;
    EntryId m_newest; ///< of the bank, as far as is known
    EntryId m_shown;  ///< the newest that can be among the rows that are shown
    qint64 m_fresh = 0;
    bool m_at_top = true;
    bool m_asked = false; ///< the first part is on its way
};

} // namespace florin::desktop
