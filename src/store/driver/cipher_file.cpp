// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_file.h"

#include "core/file_problem.h"
#include "store/driver/cipher_handle.h"
#include "store/driver/cipher_problem.h"
#include "store/driver/statement.h"

#include <QFile>

#include <array>

namespace florin::store
{
namespace
{

// https://www.sqlite.org/fileformat.html, 1.3: the first 16 bytes, the closing zero included.
constexpr QByteArrayView plain_header{"SQLite format 3\0", 16};
constexpr int smallest_page_bytes = 512;
// Versions 2 and 3 derive the key from a passphrase differently; a raw key opens both the same.
constexpr std::array older_formats{3, 1};

struct FileStart {
    QByteArray head;
    qint64 size = 0;
};

/// Read through SQLite's own file: closing another descriptor of it would drop the locks that other
/// connections of this process hold (https://www.sqlite.org/howtocorrupt.html, 2.2).
std::optional<FileStart> fileStart(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    FileStart start{QByteArray(plain_header.size(), '\0')};
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return std::nullopt;
    const int code = file->pMethods->xRead(file, start.head.data(), static_cast<int>(start.head.size()), 0);
    start.size = size;
    // A short read fills up with zeros.
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? std::optional(start) : std::nullopt;
}

bool opensAsFormat(const QString& path, const Secret& key, int format)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const OwnedHandle handle(opened);
    return code == SQLITE_OK && applyKey(opened, key) &&
           runScript(opened, QByteArray("PRAGMA cipher_compatibility=").append(QByteArray::number(format))) &&
           readFirstPage(opened);
}

std::optional<int> olderFormat(const QString& path, const Secret& key)
{
    for (const int format : older_formats) {
        if (opensAsFormat(path, key, format))
            return format;
    }
    return std::nullopt;
}

} // namespace

Result<void> makePrivateFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.exists())
        return {};
    return refuse(fileProblem(ProblemCode::file_unwritable, path, file.errorString()));
}

Result<void> applyKey(sqlite3* handle, const Secret& key)
{
    // Bytes alone would be taken for a passphrase; written as a blob literal, x'...', they are the key
    // itself.
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray literal(2 * key.size() + 3, Qt::Uninitialized);
    char* out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const std::byte byte : key.bytes()) {
        *out++ = digits[std::to_integer<unsigned>(byte >> 4)];
        *out++ = digits[std::to_integer<unsigned>(byte & std::byte{0xf})];
    }
    *out = '\'';
    const int code = sqlite3_key_v2(handle, "main", literal.constData(), static_cast<int>(literal.size()));
    wipe(literal);
    if (code != SQLITE_OK)
        return refuse(problemOfCode(code));
    // The first key of a process switches SQLCipher's messages on standard error on. What they say reaches
    // our callers as problems, and looking for an older format is no error.
    return runScript(handle, "PRAGMA cipher_log_level = NONE");
}

Result<void> readFirstPage(sqlite3* handle)
{
    return runScript(handle, "SELECT count(*) FROM sqlite_schema");
}

Problem whyUnreadable(sqlite3* handle, const QString& path, const Secret& key)
{
    const auto file = fileStart(handle);
    if (!file)
        return fileProblem(ProblemCode::file_unreadable, path,
                           QStringLiteral("its beginning is out of reach"));
    if (file->head == plain_header)
        return ProblemCode::not_encrypted;
    if (file->size < smallest_page_bytes)
        return {ProblemCode::corrupted,
                {{QStringLiteral("detail"), QStringLiteral("it is shorter than any database")}}};
    if (const auto format = olderFormat(path, key))
        return {ProblemCode::cipher_too_old, {{QStringLiteral("format"), static_cast<qint64>(*format)}}};
    return ProblemCode::wrong_key;
}

} // namespace florin::store
