// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/audit_controller.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class AuditPage;
}

namespace florin::desktop
{

/// What was done, by whom, from where and with what outcome: filtered by chips, searched, exported; and
/// whether the chain of all of it still holds.
class AuditPage final : public ListPage
{
    Q_OBJECT
public:
    AuditPage(const PageContext& context, QWidget* parent);
    ~AuditPage() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpFilters();
    void setUpExport();
    void setUpCheck();
    void takeCapability(const QStringList& ids);
    void takeOutcome(const QStringList& ids);
    void takePeriod();
    void showAll();
    void showCheck(qint64 checked, qint64 lines);
    void showVerdict(const contract::VerifyAudit::Reply& reply);

    std::unique_ptr<Ui::AuditPage> m_form;
    AuditController* m_controller;
    QPushButton* m_check;
};

} // namespace florin::desktop
