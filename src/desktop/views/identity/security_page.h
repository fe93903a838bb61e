// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/access_controller.h"
#include "desktop/controllers/password_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class SecurityPage;
}

namespace florin::desktop
{

class WhoLookedView;

/// One's own password, second factor, sessions and devices; and for a customer, who looked at their record.
class SecurityPage final : public Page
{
    Q_OBJECT
public:
    SecurityPage(const PageContext& context, QWidget* parent);
    ~SecurityPage() override;

    void refresh() override;
    void submit() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void showRefusal(const Problem& problem);

    std::unique_ptr<Ui::SecurityPage> m_form;
    PasswordController* m_controller;
    AccessController* m_access;
    WhoLookedView* m_looks = nullptr; ///< customers have it
};

} // namespace florin::desktop
