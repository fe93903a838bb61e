// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/reversal_controller.h"
#include "desktop/controllers/transactions_controller.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class TransactionsPage;
}

namespace florin::desktop
{

/// Everything that moved money: filtered by chips, searched, ordered, exported; the chosen entry beside it.
class TransactionsPage final : public ListPage
{
    Q_OBJECT
public:
    TransactionsPage(const PageContext& context, QWidget* parent);
    ~TransactionsPage() override;

    void takeUp(const Destination& destination) override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpFilters();
    void setUpOrder();
    void setUpExport();
    void setUpReversal();
    void takeKind(const QStringList& ids);
    void takePeriod();
    void takeAccount();
    void takeHeader(int column);
    void showOrder();
    void showFresh(qint64 entries);
    void showAll();
    void confirmReversal();
    [[nodiscard]] const contract::JournalLine* chosen() const;

    std::unique_ptr<Ui::TransactionsPage> m_form;
    TransactionsController* m_controller;
    ReversalController* m_reversal;
    const bool m_reverses;
    EntryId m_shown;
};

} // namespace florin::desktop
