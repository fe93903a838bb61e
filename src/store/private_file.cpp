// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_file.h"

#include "core/file_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace florin::store
{
namespace
{

tl::unexpected<Problem> unwritable(const QString& file, const QString& reason)
{
    return refuse(fileProblem(ProblemCode::file_unwritable, file, reason));
}

} // namespace

Result<void> makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(parent).isDir() && !QDir().mkpath(parent))
        return unwritable(parent, systemReason());
    constexpr auto owner_only = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkdir(path, owner_only))
        return unwritable(path, systemReason());
    return {};
}

Result<void> writePrivateFile(const QString& path, const QByteArray& content)
{
    if (QFileInfo::exists(path))
        return refuse(inFile(ProblemCode::file_exists, path));
    return replacePrivateFile(path, content);
}

Result<void> replacePrivateFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // No copy of what may be a key stays behind in a buffer.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(path, file.errorString());
    // Before the first byte is in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(path, file.errorString());
    file.write(content);
    if (!file.commit())
        return refuse(fileProblem(file.error() == QFileDevice::ResourceError ? ProblemCode::disk_full
                                                                             : ProblemCode::file_unwritable,
                                  path, file.errorString()));
    return syncFolder(QFileInfo(path).absolutePath());
}

#ifdef Q_OS_WIN

Result<void> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return unwritable(path, file.errorString());
    if (_commit(file.handle()) != 0)
        return unwritable(path, systemReason());
    return {};
}

Result<void> syncFolder(const QString&)
{
    return {}; // a rename with MOVEFILE_WRITE_THROUGH is all there is
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    if (!MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return unwritable(to, systemReason());
    return {};
}

#else

namespace
{

Result<void> syncPath(const QString& path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const Result<void> synced =
        handle >= 0 && ::fsync(handle) == 0 ? Result<void>() : unwritable(path, systemReason());
    if (handle >= 0)
        ::close(handle);
    return synced;
}

} // namespace

Result<void> syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolder(const QString& path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    // QFile::rename refuses to replace, and copies where it cannot rename.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(to, systemReason());
    return syncFolder(QFileInfo(to).absolutePath());
}

#endif

} // namespace florin::store
