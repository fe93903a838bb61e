// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"

#include <QFile>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace florin::server
{

/// Something about who gets in, for the log. Fields that say nothing are left out.
struct SecurityEvent {
    /// "log_in_failed"; docs/operations.md lists them.
    const char* event = "";
    /// A log-in name the bank knows. What was typed in its place may be a password, and is never written.
    QString user = {};
    QString peer = {};
    std::optional<qint64> attempts = {};
    std::optional<Timestamp> until = {};
    QString reason = {};
    /// One of very many: left out when there are too many of them, and counted instead.
    bool is_routine = false;
};

/// One JSON object a line, for tools that watch over a bank: on stderr, where journald picks it up, or in a
/// file. Nothing is written until it is opened. Thread-safe.
class SecurityLog
{
public:
    explicit SecurityLog(const Clock& clock) : m_clock(clock) {}

    void openStderr();
    /// Appends to `path`, which is made for its owner alone. file_unwritable.
    [[nodiscard]] Result<void> openFile(const QString& path);
    /// Opens the file of that name anew: the old one may have been moved away. Harmless for stderr.
    [[nodiscard]] Result<void> reopen();
    void write(const SecurityEvent& event);

private:
    /// Routine events a second that are written, beyond which they are only counted.
    static constexpr int max_routine_a_second = 20;

    [[nodiscard]] bool isTooMany(Timestamp now);

    const Clock& m_clock;
    std::mutex m_mutex;
    QFile m_file;
    Timestamp m_second; ///< in which m_routine were written
    int m_routine = 0;
    qint64 m_left_out = 0;
};

} // namespace florin::server
