// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/histogram.h"
#include "bench/load/load_link.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace florin::bench
{

/// Somebody who logs in again and again with the right password: connection, hand-shake and password check
/// together. On one thread, with an event loop.
class LogInRun final : public QObject
{
    Q_OBJECT

public:
    LogInRun(LoadLink::Target target, std::chrono::milliseconds pause);
    ~LogInRun() override;

    void start();
    void stop();
    [[nodiscard]] const Histogram& times() const { return m_times; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

private:
    void begin();

    const LoadLink::Target m_target;
    QTimer m_pause;
    QElapsedTimer m_since;
    std::unique_ptr<LoadLink> m_link;
    Histogram m_times;
    qint64 m_refused = 0;
};

} // namespace florin::bench
