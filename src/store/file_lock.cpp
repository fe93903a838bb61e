// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "core/file_problem.h"

#include <QDir>
#include <QFile>

#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace florin::store
{
#ifdef Q_OS_WIN

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    // Shared with nobody: a second opening fails for as long as this one lasts.
    const HANDLE handle =
        CreateFileW(native.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return std::unique_ptr<FileLock>(new FileLock(handle));
    if (GetLastError() == ERROR_SHARING_VIOLATION)
        return refuse(inFile(ProblemCode::in_use, path));
    return refuse(fileProblem(ProblemCode::file_unwritable, path, systemReason()));
}

FileLock::~FileLock()
{
    CloseHandle(m_handle);
}

#else

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return refuse(fileProblem(ProblemCode::file_unwritable, path, systemReason()));
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return std::unique_ptr<FileLock>(new FileLock(handle));
    const Problem problem = errno == EWOULDBLOCK
                                ? inFile(ProblemCode::in_use, path)
                                : fileProblem(ProblemCode::file_unwritable, path, systemReason());
    ::close(handle);
    return refuse(problem);
}

FileLock::~FileLock()
{
    ::close(m_handle);
}

#endif

Result<std::unique_ptr<FileLock>> FileLock::takeWithin(const QString& path,
                                                       std::chrono::milliseconds patience)
{
    constexpr auto pause = std::chrono::milliseconds(20);
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto lock = take(path);
        if (lock || lock.error().code != ProblemCode::in_use || std::chrono::steady_clock::now() >= until)
            return lock;
        std::this_thread::sleep_for(pause);
    }
}

} // namespace florin::store
