// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Where one's own password is changed, and a customer sees who looked at their record.
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

private:
    void showRefusal(const Problem& problem);

    std::unique_ptr<Ui::SecurityPage> m_form;
    PasswordController* m_controller;
    WhoLookedView* m_looks = nullptr; ///< customers have it
};

} // namespace florin::desktop
