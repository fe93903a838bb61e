// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/security_controller.h"
#include "desktop/models/security_models.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class SecurityOverviewPage;
}

namespace florin::desktop
{

class FailuresChart;

/// Failed log-ins over time, who is locked, and what else those who look after the bank should know.
class SecurityOverviewPage final : public Page
{
    Q_OBJECT
public:
    SecurityOverviewPage(const PageContext& context, QWidget* parent);
    ~SecurityOverviewPage() override;

    void refresh() override;

protected:
    void retranslate() override;

private:
    void show();
    void showBanner();
    void showTwin(bool as_table);

    std::unique_ptr<Ui::SecurityOverviewPage> m_form;
    SecurityController* m_controller;
    FailuresChart* m_chart;
    PlainTable* m_hours;
    PlainTable* m_locked;
    PlainTable* m_alerts;
    std::optional<Problem> m_problem; ///< why the newest did not come
};

} // namespace florin::desktop
