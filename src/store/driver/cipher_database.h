// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_settings.h"

#include <QSqlDatabase>
#include <QString>

struct sqlite3;

namespace florin::store
{

class CipherConnection;

/// Makes "QSQLCIPHER" known to QSqlDatabase in this process. Thread-safe; calls after the first do nothing.
void registerSqlCipherDriver();

/// Opens `path` as the Qt connection `connection_name`, for the calling thread alone, as Qt asks. Afterwards
/// QSqlDatabase::database(connection_name) gives it too; closeCipherDatabase ends it.
/// Problems: those of CipherConnection::open, and in_use when a connection of that name exists.
[[nodiscard]] Result<QSqlDatabase> openCipherDatabase(const QString& connection_name, const QString& path,
                                                      const CipherSettings& settings);

/// Closes the connection and forgets its name. Statements, queries and copies of the QSqlDatabase must be
/// gone.
void closeCipherDatabase(const QString& connection_name);

/// What stands under an open QSQLCIPHER database: its statement cache, and the handle that Statement,
/// Transaction and Savepoint take, so that QSqlQuery and the typed path meet in one transaction. Owned by the
/// database; null when it is closed or of another driver.
[[nodiscard]] CipherConnection* cipherConnection(const QSqlDatabase& database);
[[nodiscard]] sqlite3* cipherHandle(const QSqlDatabase& database);

} // namespace florin::store
