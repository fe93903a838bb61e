// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/connection_controller.h"

#include "core/clock.h"

#include <cmath>

namespace florin::desktop
{
namespace
{

constexpr std::chrono::milliseconds patience{800};
// Round trips a person does not feel, and feels without being held up.
constexpr double good_ms = 150;
constexpr double fair_ms = 600;
constexpr double good_loss = 0.02;
constexpr double fair_loss = 0.2;

qint64 now_ms()
{
    return SystemClock().now().time_since_epoch().count();
}

} // namespace

ConnectionController::ConnectionController(client::Link* link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_lost = m_link->state() != client::LinkState::LoggedIn;
        Q_EMIT changed();
    });
    connect(&m_countdown, &QTimer::timeout, this, &ConnectionController::changed);
    connect(link, &client::Link::stateChanged, this, &ConnectionController::look);
    connect(link, &client::Link::troubled, this, [this](const Problem& problem) {
        m_trouble = problem;
        Q_EMIT changed();
    });
    connect(link, &client::Link::qualityChanged, this, &ConnectionController::changed);
    look();
}

void ConnectionController::look()
{
    const bool up = m_link->state() == client::LinkState::LoggedIn;
    const auto retry_in = m_link->retryIn();
    m_retry_at_ms = retry_in.count() > 0 ? now_ms() + retry_in.count() : 0;
    if (up) {
        m_patience.stop();
        m_countdown.stop();
        m_trouble.reset();
        m_lost = false;
    } else if (!m_lost && !m_patience.isActive()) {
        m_patience.start();
        m_countdown.start();
    }
    Q_EMIT changed();
}

ConnectionController::Level ConnectionController::level() const
{
    switch (m_link->state()) {
    case client::LinkState::Offline:
        return Level::Offline;
    case client::LinkState::Connecting:
    case client::LinkState::Connected:
        return Level::Connecting;
    case client::LinkState::Reconnecting:
        return m_lost ? Level::Offline : Level::Connecting;
    case client::LinkState::LoggedIn:
        break;
    }
    const client::Quality& quality = m_link->quality();
    const double round_trip = quality.round_trip_ms.value_or(0);
    if (round_trip <= good_ms && quality.loss <= good_loss)
        return Level::Good;
    return round_trip <= fair_ms && quality.loss <= fair_loss ? Level::Fair : Level::Poor;
}

int ConnectionController::roundTrip_ms() const
{
    const auto round_trip = m_link->quality().round_trip_ms;
    return round_trip ? static_cast<int>(std::lround(*round_trip)) : -1;
}

std::optional<Problem> ConnectionController::standstill() const
{
    // What troubles a link that tries again is a matter of waiting.
    return m_link->state() == client::LinkState::Offline ? m_trouble : std::nullopt;
}

int ConnectionController::retryIn_s() const
{
    const qint64 left_ms = m_retry_at_ms - now_ms();
    return m_retry_at_ms == 0 || left_ms <= 0 ? 0 : static_cast<int>((left_ms + 999) / 1000);
}

} // namespace florin::desktop
