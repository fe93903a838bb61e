// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace florin::store
{
namespace
{

tl::unexpected<Problem> refusal(ProblemCode code, const QString& file)
{
    return refuse({code, {{QStringLiteral("file"), file}}});
}

} // namespace

Result<void> makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QFileInfo parent(QFileInfo(path).absolutePath());
    if (!parent.isDir() && !QDir().mkpath(parent.absoluteFilePath()))
        return refusal(ProblemCode::file_unwritable, path);
    constexpr auto owner_only = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkdir(path, owner_only))
        return refusal(ProblemCode::file_unwritable, path);
    return {};
}

Result<void> writePrivateFile(const QString& path, const QByteArray& content)
{
    if (QFileInfo::exists(path))
        return refusal(ProblemCode::file_exists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(ProblemCode::file_unwritable, path);
    // Before the first byte is in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refusal(ProblemCode::file_unwritable, path);
    file.write(content);
    if (!file.commit())
        return refusal(file.error() == QFileDevice::ResourceError ? ProblemCode::disk_full
                                                                  : ProblemCode::file_unwritable,
                       path);
    return {};
}

} // namespace florin::store
