// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/countdown.h"

#include <algorithm>

namespace florin::desktop
{
namespace
{

using namespace std::chrono_literals;

/// Often enough for a figure that changes each second.
constexpr auto tick_every = 250ms;

} // namespace

Countdown::Countdown(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::milliseconds time)
{
    m_end.setRemainingTime(time);
    tick();
}

void Countdown::stop()
{
    m_timer.stop();
}

int Countdown::secondsLeft() const
{
    return static_cast<int>((m_end.remainingTime() + 999) / 1000);
}

void Countdown::tick()
{
    const std::chrono::milliseconds left(m_end.remainingTime());
    if (left <= 0ms) {
        Q_EMIT over();
        return;
    }
    m_timer.start(std::min<std::chrono::milliseconds>(left, tick_every));
    Q_EMIT ticked(secondsLeft());
}

} // namespace florin::desktop
