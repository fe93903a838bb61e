// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/messages.h"
#include "desktop/controllers/write_controller.h"

#include <optional>

namespace florin::desktop
{

/// What a customer chose to be told by SMS: loaded, changed, saved.
class MessageSettingsController final : public WriteController
{
    Q_OBJECT
public:
    explicit MessageSettingsController(client::Link* link, QObject* parent = nullptr);

    /// Ends with loaded() or loadFailed().
    void load();
    void save(const contract::MessageSettings& settings);
    [[nodiscard]] const std::optional<contract::MessageSettings>& settings() const { return m_settings; }

Q_SIGNALS:
    void loaded();
    void loadFailed(const florin::Problem& problem);
    void saved();

private:
    std::optional<contract::MessageSettings> m_settings;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
