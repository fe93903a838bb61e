// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QString>

#include <chrono>
#include <memory>

namespace florin::store
{

/// Holds a file for one process. The operating system lets go of it when the process ends, however it ends,
/// so that a killed server leaves nothing to clear away (a file naming a process could: in a container the
/// next server has the same number).
class FileLock
{
public:
    /// The file is made when it is not there, and stays. in_use, file_unwritable.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString& path);
    /// The same, but waits for so long until whoever holds it lets go.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> takeWithin(const QString& path,
                                                                      std::chrono::milliseconds patience);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
#ifdef Q_OS_WIN
    using Handle = void*;
#else
    using Handle = int;
#endif
    explicit FileLock(Handle handle) : m_handle(handle) {}
    Handle m_handle;
};

} // namespace florin::store
