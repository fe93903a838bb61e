// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

#include <fido.h>

namespace florin::client
{

/// What security keys are to be asked, one thing at a time, and the way to call it off. Shared by whoever
/// asks and by two threads: one runs(), and waits for keys; the other repeatsCancels() to the key that is
/// waited for, because a key forgets one that comes before it has begun. Thread-safe.
class FidoErrands
{
public:
    /// Given false when it was cancelled before it began.
    using Task = std::function<void(bool wanted)>;

    /// Its number. What was asked before ends with it.
    quint64 add(Task task);
    /// Nothing where that has ended, or something else was asked since.
    void cancel(quint64 number);
    /// Nothing is begun any more, and what is under way is cancelled. Whether it has ended within `patience`.
    [[nodiscard]] bool end(std::chrono::milliseconds patience);

    /// Until end().
    void run();
    void repeatCancels();

    // From a task.

    /// Not cancelled meanwhile, nor within `patience`, which it takes.
    [[nodiscard]] bool isWanted(std::chrono::milliseconds patience = {});
    /// Cancels go to this key, until null is given. One from before FIDO2 hears none, and is not noted.
    void setAsked(fido_dev_t* key);

private:
    /// With the mutex held; what is given back has to be told.
    [[nodiscard]] Task dropAll();
    void cancelAsked();

    /// Never held while the library is called, which may take its time: who asks waits for it.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_newest = 0;
    Task m_next;                 ///< waits
    bool m_is_cancelled = false; ///< what is under way
    bool m_is_asking = false;    ///< there is a key
    bool m_ends = false;
    bool m_is_over = false; ///< run() has come back

    /// For the two threads alone; taken before the other. A key stays while it is cancelled.
    std::mutex m_key_mutex;
    fido_dev_t* m_key = nullptr; ///< is being asked
};

} // namespace florin::client
