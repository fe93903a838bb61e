// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/log_in_run.h"

namespace florin::bench
{

LogInRun::LogInRun(LoadLink::Target target, std::chrono::milliseconds pause) : m_target(std::move(target))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LogInRun::begin);
}

LogInRun::~LogInRun() = default;

void LogInRun::start()
{
    begin();
}

void LogInRun::stop()
{
    m_pause.stop();
    m_link.reset();
}

void LogInRun::begin()
{
    m_link = std::make_unique<LoadLink>(m_target, [](qint64, const std::optional<Problem>&) {});
    connect(m_link.get(), &LoadLink::ready, this, [this] {
        m_times.add(std::chrono::nanoseconds(m_since.nsecsElapsed()));
        m_pause.start();
    });
    connect(m_link.get(), &LoadLink::failed, this, [this] {
        ++m_refused;
        m_pause.start();
    });
    m_since.start();
    m_link->open();
}

} // namespace florin::bench
