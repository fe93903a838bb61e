// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/approvals_controller.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class ApprovalsPage;
}

namespace florin::desktop
{

/// What waits for a second person, and what became of it; beside it the chosen one with what it changes, and
/// the decision for whoever may make it.
class ApprovalsPage final : public ListPage
{
    Q_OBJECT
public:
    ApprovalsPage(const PageContext& context, QWidget* parent);
    ~ApprovalsPage() override;

    void submit() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpDecision();
    void takePart(const QStringList& ids);
    void confirmApproval();
    void confirmRefusal();
    void showDecided(const contract::Proposal& proposal);
    void showRefusal(const Problem& problem);
    void setBusy(bool busy);
    [[nodiscard]] const contract::Proposal* chosen() const;
    [[nodiscard]] bool mayDecide(const contract::Proposal& proposal) const;

    std::unique_ptr<Ui::ApprovalsPage> m_form;
    ApprovalsController* m_controller;
    ProposalId m_shown;
    const bool m_decides;
};

} // namespace florin::desktop
