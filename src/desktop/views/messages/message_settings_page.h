// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/message_settings_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class MessageSettingsPage;
}

namespace florin::desktop
{

/// What the bank tells a customer by SMS.
class MessageSettingsPage final : public Page
{
    Q_OBJECT
public:
    MessageSettingsPage(const PageContext& context, QWidget* parent);
    ~MessageSettingsPage() override;

    void refresh() override;
    void submit() override;

protected:
    void retranslate() override;

private:
    void showSettings();
    void showRefusal(const Problem& problem);
    void enableFields();

    std::unique_ptr<Ui::MessageSettingsPage> m_form;
    MessageSettingsController* m_controller;
};

} // namespace florin::desktop
