// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/page_copy.h"

#include "store/driver/cipher_problem.h"
#include "store/driver/statement.h"

#include <memory>

#include <sqlite3.h>

namespace florin::store
{
namespace
{

constexpr int pages_a_step = 256; // a megabyte: soon enough to hear of a cancel

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

Result<qint64> pragmaNumber(sqlite3* handle, const QByteArray& pragma)
{
    auto statement = Statement::prepare(handle, pragma);
    if (!statement)
        return refuse(statement.error());
    const auto row = statement->step();
    if (!row)
        return refuse(row.error());
    return *row ? statement->integer(0) : 0;
}

} // namespace

Result<qint64> pageBytes(CipherConnection& from)
{
    const auto pages = pragmaNumber(from.handle(), "PRAGMA page_count");
    const auto size = pragmaNumber(from.handle(), "PRAGMA page_size");
    if (!pages || !size)
        return refuse(pages ? size.error() : pages.error());
    return *pages * *size;
}

Result<void> copyPages(CipherConnection& from, CipherConnection& to, const ByteProgress& progress)
{
    const auto page_size = pragmaNumber(from.handle(), "PRAGMA page_size");
    if (!page_size)
        return refuse(page_size.error());
    Backup backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return refuse(problemOf(to.handle()));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pages_a_step);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return refuse(problemOfCode(code));
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        const qint64 done = total - sqlite3_backup_remaining(backup.get());
        if (progress && !progress(done * *page_size, total * *page_size))
            return refuse(ProblemCode::cancelled);
        if (code == SQLITE_DONE)
            break;
    }
    const int code = sqlite3_backup_finish(backup.release());
    return code == SQLITE_OK ? Result<void>() : refuse(problemOfCode(code));
}

} // namespace florin::store
