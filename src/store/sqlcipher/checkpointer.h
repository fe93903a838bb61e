// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"
#include "store/driver/write_ahead_log.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace florin::store
{

/// Brings the write-ahead log of one file back into the file while its writer goes on, on a thread and over a
/// connection of its own. A log begins anew only when all of it is in the file, which, under steady writing,
/// is never so: once the log is long, and what is missing is little, the writer copies that little itself,
/// between two units of work.
///
/// Nothing depends on it. What cannot be copied stays in the log, where it counts as well, and is tried again
/// when the log has grown some more.
class Checkpointer
{
public:
    using Connect = std::function<Result<std::unique_ptr<CipherConnection>>()>;
    /// In pages of the log.
    struct Bounds {
        int step = 1'000;    ///< copied when it has grown by this much; as SQLite itself does it
        int restart = 4'000; ///< beyond this it is to begin anew
        int rest = 250;      ///< as much as the writer may be asked to copy: a few milliseconds
        int longest =
            32'000; ///< beyond this the writer copies whatever is there, as often as it grows a step
    };

    /// `connect` is called on the checkpointer's thread, as soon as there is something to copy.
    explicit Checkpointer(Connect connect);
    Checkpointer(Connect connect, Bounds bounds);
    /// Waits for what is being copied. Connections that it watches must be closed.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    // On the writer's thread.

    /// From now on this connection's commits do not copy the log, and say how long it is.
    void watch(CipherConnection& writer);
    /// Between two units of work: copies the rest where that was asked for.
    void finish(CipherConnection& writer);

private:
    void grew(int pages);
    void work();
    [[nodiscard]] Result<LogState> copy();
    void note(const Result<LogState>& copied);

    /// How long the writer waits for readers of older moments to be done.
    static constexpr std::chrono::milliseconds patience{10};

    const Connect m_connect;
    const Bounds m_bounds;
    std::unique_ptr<CipherConnection> m_connection; // the thread's own
    std::mutex m_copying;                           ///< held by whoever copies; the other would be refused

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    int m_pages = 0; ///< of the log, as of the last commit
    int m_due;       ///< copied when it is this long
    int m_writer_due;
    bool m_writer_asked = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace florin::store
