// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/backup_parts.h"

#include "core/file_problem.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace florin::store
{
namespace
{

constexpr qint64 small_file_max = 16 * 1024 * 1024;

bool belongsToTheMachine(const QString& path)
{
    // A database is never opened past SQLite: closing the file would drop the locks of this process.
    static const QRegularExpression left_out(
        QStringLiteral("(?:^|/)(?:lock|rekey\\.lock|key-file|bank\\.keys|[^/]*\\.db(?:[-.][^/]*)?)$"
                       "|(?:^|/)before-[^/]*/|\\.part/"));
    return left_out.match(path).hasMatch();
}

bool isInside(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]*"
                                                         "(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}$"));
    return plain.match(name).hasMatch();
}

} // namespace

BackupPart databasePart(const QString& name, const QString& copy, EntryId last_entry)
{
    return {name, QFileInfo(copy).size(), copy, {}, last_entry};
}

Result<std::vector<BackupPart>> smallFilesOf(const QString& directory)
{
    std::vector<BackupPart> parts;
    const QDir folder(QFileInfo(directory).absoluteFilePath());
    QDirIterator files(folder.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = folder.relativeFilePath(path);
        if (belongsToTheMachine(name) || !isInside(name) || files.fileInfo().size() > small_file_max)
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(fileProblem(ProblemCode::file_unreadable, path, file.errorString()));
        QByteArray content = file.readAll();
        const qint64 size = content.size();
        parts.push_back({name, size, {}, std::move(content), {}});
    }
    std::ranges::sort(parts, {}, &BackupPart::name);
    return parts;
}

QByteArray listOfParts(const std::vector<BackupPart>& parts)
{
    QCborArray list;
    for (const BackupPart& part : parts)
        list.append(QCborMap{{QLatin1StringView("name"), part.name},
                             {QLatin1StringView("size"), part.size},
                             {QLatin1StringView("last_entry"), part.last_entry.value}});
    return list.toCborValue().toCbor();
}

std::optional<std::vector<BackupPart>> partsFrom(const QByteArray& list)
{
    const QCborValue value = QCborValue::fromCbor(list);
    if (!value.isArray())
        return std::nullopt;
    std::vector<BackupPart> parts;
    for (const QCborValue& entry : value.toArray()) {
        const QCborMap map = entry.toMap();
        BackupPart part;
        part.name = map.value(QLatin1StringView("name")).toString();
        part.size = map.value(QLatin1StringView("size")).toInteger(-1);
        part.last_entry = EntryId{map.value(QLatin1StringView("last_entry")).toInteger()};
        if (!isInside(part.name) || part.size < 0)
            return std::nullopt;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace florin::store
