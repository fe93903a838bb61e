// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/message_settings_controller.h"

namespace florin::desktop
{

MessageSettingsController::MessageSettingsController(client::Link* link, QObject* parent)
    : WriteController(link, parent)
{
}

void MessageSettingsController::load()
{
    const quint64 asked = ++m_asked;
    link()
        ->call(contract::ShowMessageSettings{})
        .then(this, [this, asked](const Result<contract::MessageSettings>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                Q_EMIT loadFailed(reply.error());
                return;
            }
            m_settings = *reply;
            Q_EMIT loaded();
        });
}

void MessageSettingsController::save(const contract::MessageSettings& settings)
{
    ++m_asked; // what was on its way in is older than what is saved
    contract::SetMessageSettings request;
    request.settings = settings;
    write(request, [this](const contract::MessageSettings& kept) {
        m_settings = kept;
        Q_EMIT loaded();
        Q_EMIT saved();
    });
}

} // namespace florin::desktop
