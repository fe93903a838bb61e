// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QEventLoop>
#include <QObject>

#include <optional>

namespace florin::bench
{

/// Starts a run (LoadRun, IdleRun) and waits in an event loop of its own until it has finished, or why it
/// failed.
template<class Run>
[[nodiscard]] Result<void> runToEnd(Run& run)
{
    std::optional<Problem> problem;
    QEventLoop loop;
    // Queued: it may end before the loop has begun.
    QObject::connect(&run, &Run::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&run, &Run::failed, &loop, [&](const Problem& why) {
        problem = why;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    run.start();
    loop.exec();
    return problem ? refuse(std::move(*problem)) : Result<void>();
}

} // namespace florin::bench
