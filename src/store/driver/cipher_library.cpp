// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_library.h"

#include "store/driver/cipher_handle.h"
#include "store/driver/statement.h"

#include <QVersionNumber>

namespace florin::store
{
namespace
{

/// "4.6.1 community", or nothing where the pragma is unknown.
Result<QString> askVersion()
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE, nullptr);
    const OwnedHandle handle(opened);
    if (code != SQLITE_OK)
        return refuse(ProblemCode::internal);
    auto version = Statement::prepare(handle.get(), "PRAGMA cipher_version");
    if (!version)
        return refuse(version.error());
    const auto row = version->step();
    if (!row)
        return refuse(row.error());
    return *row ? version->text(0) : QString();
}

Result<void> check()
{
    const QVersionNumber needed(4, 5);
    if (sqlite3_threadsafe() == 0)
        return refuse(ProblemCode::internal);
    const auto found = askVersion();
    if (!found)
        return refuse(found.error());
    if (QVersionNumber::fromString(*found) < needed)
        return refuse({ProblemCode::cipher_too_old,
                       {{QStringLiteral("found"), *found}, {QStringLiteral("needed"), needed.toString()}}});
    return {};
}

} // namespace

const Result<void>& checkCipherLibrary()
{
    static const Result<void> result = check();
    return result;
}

} // namespace florin::store
