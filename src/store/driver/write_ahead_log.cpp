// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/write_ahead_log.h"

#include "store/driver/cipher_problem.h"

#include <sqlite3.h>

namespace florin::store
{
namespace
{

Result<LogState> checkpoint(CipherConnection& connection, int mode)
{
    LogState state;
    const int code =
        sqlite3_wal_checkpoint_v2(connection.handle(), "main", mode, &state.pages, &state.in_file);
    if (code != SQLITE_OK)
        return refuse(problemOfCode(code));
    return state;
}

} // namespace

Result<LogState> copyLog(CipherConnection& connection)
{
    return checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE);
}

Result<LogState> finishLog(CipherConnection& connection, std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(connection.handle(), static_cast<int>(patience.count()));
    auto state = checkpoint(connection, SQLITE_CHECKPOINT_RESTART);
    sqlite3_busy_timeout(connection.handle(), static_cast<int>(connection.busyTimeout().count()));
    return state;
}

Result<void> syncFile(CipherConnection& connection)
{
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    return code == SQLITE_OK ? Result<void>() : refuse(problemOfCode(code));
}

} // namespace florin::store
