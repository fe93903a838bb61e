// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <chrono>
#include <functional>
#include <memory>

namespace florin::client
{

struct ConnectionOptions;

/// Rings when its time has come. Of the thread that made it; stopped when it is destroyed.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;
    virtual ~Alarm() = default;

    /// Once; in place of what it was set to before.
    virtual void setOnce(std::chrono::milliseconds after) = 0;
    /// Again and again; in place of what it was set to before.
    virtual void setEvery(std::chrono::milliseconds interval) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isSet() const = 0;
};

/// What a connection takes from the world: time, chance and the way to the server. Passed in, so that a test
/// can let hours go by in a moment and see a failure again from its seed. Of the connection's thread.
class Surroundings
{
public:
    using Time = std::chrono::steady_clock::time_point;

    Surroundings() = default;
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;
    virtual ~Surroundings() = default;

    [[nodiscard]] virtual Time now() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) = 0;
    /// From 0 to `most`, each as likely.
    [[nodiscard]] virtual qint64 chance(qint64 most) = 0;
    /// `options` outlive it.
    [[nodiscard]] virtual std::unique_ptr<Transport> transport(const ConnectionOptions& options) = 0;
};

/// The world itself: the steady clock, the event loop's timers, TLS.
[[nodiscard]] std::unique_ptr<Surroundings> realSurroundings();

} // namespace florin::client
