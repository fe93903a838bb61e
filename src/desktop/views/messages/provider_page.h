// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/provider_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class ProviderPage;
}

namespace florin::desktop
{

class FormField;

/// The SMS provider's account. The auth token is written only: the page shows whether there is one.
class ProviderPage final : public Page
{
    Q_OBJECT
public:
    ProviderPage(const PageContext& context, QWidget* parent);
    ~ProviderPage() override;

    void refresh() override;
    void submit() override;

protected:
    void retranslate() override;

private:
    void takeLoaded();
    void fill();
    void showToken();
    void showRefusal(const Problem& problem);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] FormField* fieldOf(ProviderController::Field field) const;

    std::unique_ptr<Ui::ProviderPage> m_form;
    ProviderController* m_controller;
    std::optional<contract::ProviderSettings> m_filled; ///< what the fields were filled with
};

} // namespace florin::desktop
