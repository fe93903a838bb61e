// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/messages.h"
#include "desktop/controllers/write_controller.h"

#include <optional>

namespace florin::desktop
{

/// The SMS provider's settings: loaded, changed, saved. The secret only goes in.
class ProviderController final : public WriteController
{
    Q_OBJECT
public:
    explicit ProviderController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    enum class Field { AccountSid, Sender, AuthToken, Form };
    /// The field that a refusal is about.
    [[nodiscard]] static Field fieldOf(const Problem& problem);

    /// Ends with loaded() or loadFailed().
    void load();
    /// The auth token stays as it is when `request` has none.
    void save(const contract::SetProvider& request);
    [[nodiscard]] const std::optional<contract::ProviderSettings>& settings() const { return m_settings; }

Q_SIGNALS:
    void loaded();
    void loadFailed(const florin::Problem& problem);
    void saved();

private:
    std::optional<contract::ProviderSettings> m_settings;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
