// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_database.h"

#include "core/file_problem.h"
#include "store/driver/cipher_driver.h"

#include <mutex>

namespace florin::store
{

void registerSqlCipherDriver()
{
    static std::once_flag registered;
    std::call_once(registered, [] {
        QSqlDatabase::registerSqlDriver(QStringLiteral("QSQLCIPHER"), new QSqlDriverCreator<CipherDriver>);
    });
}

Result<QSqlDatabase> openCipherDatabase(const QString& connection_name, const QString& path,
                                        const CipherSettings& settings)
{
    registerSqlCipherDriver();
    if (QSqlDatabase::contains(connection_name))
        return refuse(inFile(ProblemCode::in_use, path));
    Problem problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLCIPHER"), connection_name);
        auto* driver = static_cast<CipherDriver*>(database.driver());
        driver->setSettings(settings);
        database.setDatabaseName(path);
        if (database.open())
            return database;
        problem = driver->openProblem();
    }
    QSqlDatabase::removeDatabase(connection_name);
    return refuse(problem);
}

void closeCipherDatabase(const QString& connection_name)
{
    // The copy that closes must be gone before the name is.
    QSqlDatabase::database(connection_name, false).close();
    QSqlDatabase::removeDatabase(connection_name);
}

CipherConnection* cipherConnection(const QSqlDatabase& database)
{
    const auto* driver = qobject_cast<const CipherDriver*>(database.driver());
    return driver != nullptr ? driver->connection() : nullptr;
}

sqlite3* cipherHandle(const QSqlDatabase& database)
{
    auto* connection = cipherConnection(database);
    return connection != nullptr ? connection->handle() : nullptr;
}

} // namespace florin::store
