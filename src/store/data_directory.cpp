// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data_directory.h"

#include "core/file_problem.h"
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace florin::store
{
namespace
{

constexpr QLatin1StringView id_file_header("florin-bank 1 ");

QString idFile(const QString& path)
{
    return path + QStringLiteral("/bank.id");
}

Result<std::unique_ptr<FileLock>> takeLock(const QString& path)
{
    auto lock = FileLock::take(path + QStringLiteral("/lock"));
    if (!lock && lock.error().code == ProblemCode::in_use)
        return refuse(inFile(ProblemCode::in_use, path));
    return lock;
}

} // namespace

Result<std::unique_ptr<DataDirectory>> DataDirectory::create(const QString& path)
{
    if (auto made = makePrivateFolder(path); !made)
        return refuse(made.error());
    auto lock = takeLock(path);
    if (!lock)
        return refuse(lock.error());
    if (QFileInfo::exists(idFile(path)))
        return refuse(inFile(ProblemCode::already_initialised, path));
    std::unique_ptr<DataDirectory> directory(new DataDirectory(path, std::move(*lock)));
    for (const QString& file : {directory->bankFile(), directory->authFile()}) {
        if (QFileInfo::exists(file))
            return refuse(inFile(ProblemCode::file_exists, file));
    }
    return directory;
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString& path)
{
    if (const auto id = readBankId(path); !id)
        return refuse(id.error());
    auto lock = takeLock(path);
    if (!lock)
        return refuse(lock.error());
    return std::unique_ptr<DataDirectory>(new DataDirectory(path, std::move(*lock)));
}

Result<QString> DataDirectory::readBankId(const QString& path)
{
    QFile file(idFile(path));
    if (!file.exists())
        return refuse(inFile(ProblemCode::not_initialised, path));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, file));
    const QString line = QString::fromUtf8(file.readLine(256)).trimmed();
    if (!line.startsWith(id_file_header))
        return refuse(fileProblem(ProblemCode::file_unreadable, file.fileName(),
                                  QStringLiteral("it does not name a bank")));
    return line.sliced(id_file_header.size());
}

Result<void> DataDirectory::writeBankId(const QString& id)
{
    return writePrivateFile(idFile(m_path), (QString(id_file_header) + id).toUtf8() + '\n');
}

} // namespace florin::store
