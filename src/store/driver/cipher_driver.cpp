// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_driver.h"

#include "store/driver/cipher_handle.h"
#include "store/driver/cipher_problem.h"
#include "store/driver/cipher_result.h"
#include "store/driver/cipher_schema.h"

#include <QDateTime>
#include <QSqlField>

namespace florin::store
{

CipherDriver::CipherDriver(QObject* parent) : QSqlDriver(parent) {}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
        break;
    }
    return false;
}

bool CipherDriver::open(const QString& path, const QString& user, const QString& password,
                        const QString& host, int port, const QString& options)
{
    close();
    if (!user.isEmpty() || !password.isEmpty() || !host.isEmpty() || port > 0 || !options.isEmpty())
        return failToOpen(ProblemCode::internal);
    auto connection = CipherConnection::open(path, m_settings);
    if (!connection)
        return failToOpen(connection.error());
    m_connection = std::move(*connection);
    setOpen(true);
    setOpenError(false);
    return true;
}

bool CipherDriver::failToOpen(const Problem& problem)
{
    m_open_problem = problem;
    setLastError(sqlErrorOf(problem, QStringLiteral("The encrypted database could not be opened"),
                            QSqlError::ConnectionError));
    setOpenError(true);
    return false;
}

void CipherDriver::close()
{
    for (CipherResult* result : m_results)
        result->dropStatement();
    m_connection.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::beginTransaction()
{
    const bool reads = m_settings.access == CipherAccess::ReadOnly;
    return runInTransaction(reads ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE",
                            QStringLiteral("The transaction could not begin"));
}

bool CipherDriver::commitTransaction()
{
    return runInTransaction("COMMIT", QStringLiteral("The transaction could not be committed"));
}

bool CipherDriver::rollbackTransaction()
{
    return runInTransaction("ROLLBACK", QStringLiteral("The transaction could not be rolled back"));
}

bool CipherDriver::runInTransaction(const QByteArray& sql, const QString& what)
{
    if (!isOpen() || isOpenError())
        return false;
    if (runScript(m_connection->handle(), sql))
        return true;
    setLastError(sqlErrorOf(m_connection->handle(), what, QSqlError::TransactionError));
    return false;
}

bool CipherDriver::cancelQuery()
{
    if (m_connection == nullptr)
        return false;
    m_connection->interrupt();
    return true;
}

QString CipherDriver::bareName(const QString& table) const
{
    return isIdentifierEscaped(table, TableName) ? stripDelimiters(table, TableName) : table;
}

QStringList CipherDriver::tables(QSql::TableType kinds) const
{
    return isOpen() ? tableNames(m_connection->handle(), kinds) : QStringList();
}

QSqlRecord CipherDriver::record(const QString& table) const
{
    return isOpen() ? tableRecord(m_connection->handle(), bareName(table)) : QSqlRecord();
}

QSqlIndex CipherDriver::primaryIndex(const QString& table) const
{
    return isOpen() ? tablePrimaryIndex(m_connection->handle(), bareName(table)) : QSqlIndex();
}

QString CipherDriver::formatValue(const QSqlField& field, bool trim_strings) const
{
    if (!field.isNull() && field.metaType() == QMetaType::fromType<QByteArray>())
        return QString::fromLatin1(field.value().toByteArray().toHex()).prepend(u"X'").append(u'\'');
    if (!field.isNull() && field.metaType() == QMetaType::fromType<QDateTime>())
        return QString::number(field.value().toDateTime().toMSecsSinceEpoch());
    return QSqlDriver::formatValue(field, trim_strings);
}

QString CipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1StringView("\"\""));
    return escaped.prepend(u'"').append(u'"');
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(m_connection != nullptr ? m_connection->handle() : nullptr);
}

} // namespace florin::store
