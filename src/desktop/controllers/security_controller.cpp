// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/security_controller.h"

#include "client/link.h"

namespace florin::desktop
{
namespace
{

constexpr std::chrono::milliseconds gather_events{500};

} // namespace

SecurityController::SecurityController(client::Link* link, QObject* parent) : QObject(parent), m_link(link)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather_events);
    connect(&m_soon, &QTimer::timeout, this, &SecurityController::refresh);
    link->on<contract::SecurityAlerted>(this, [this](const contract::SecurityAlerted&) {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(link, &client::Link::restored, this, &SecurityController::refresh);
}

void SecurityController::refresh()
{
    const quint64 asked = ++m_asked;
    m_link->call(contract::ShowSecurity{})
        .then(this, [this, asked](const Result<contract::ShowSecurity::Reply>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                Q_EMIT failed(reply.error());
                return;
            }
            m_overview = *reply;
            Q_EMIT changed();
        });
}

} // namespace florin::desktop
