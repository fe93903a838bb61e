// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/models/audit_model.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class AuditPage;
}

namespace florin::desktop
{

/// What was done, by whom and with what outcome.
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
    std::unique_ptr<Ui::AuditPage> m_form;
    ListController<AuditModel>* m_controller;
};

} // namespace florin::desktop
