// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"

#include <QSqlDriver>

#include <memory>
#include <vector>

namespace florin::store
{

class CipherResult;

/// The Qt SQL driver "QSQLCIPHER", on Qt's public driver classes. Usually made by openCipherDatabase; whoever
/// asks QSqlDatabase::addDatabase for it by name calls setSettings before open(). A user, password, host,
/// port or option string is refused: keys do not travel in strings that Qt keeps and others print.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    explicit CipherDriver(QObject* parent = nullptr);
    ~CipherDriver() override;

    /// Takes effect at the next open().
    void setSettings(CipherSettings settings) { m_settings = std::move(settings); }
    /// Why the last open() failed, with its values; QSqlError holds the code alone.
    [[nodiscard]] const Problem& openProblem() const { return m_open_problem; }
    /// Null when closed.
    [[nodiscard]] CipherConnection* connection() const { return m_connection.get(); }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString& path, const QString& user, const QString& password, const QString& host,
              int port, const QString& options) override;
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;
    /// Takes the write lock at once (TransactionMode::Write) unless the connection is read-only.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    /// Thread-safe while the database stays open.
    bool cancelQuery() override;

    [[nodiscard]] QStringList tables(QSql::TableType kinds) const override;
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString formatValue(const QSqlField& field, bool trim_strings) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    /// The sqlite3* in a QVariant of type "sqlite3*".
    [[nodiscard]] QVariant handle() const override;

private:
    friend class CipherResult;

    bool failToOpen(const Problem& problem);
    bool runInTransaction(const QByteArray& sql, const QString& what);
    [[nodiscard]] QString bareName(const QString& table) const;

    CipherSettings m_settings;
    Problem m_open_problem;
    std::unique_ptr<CipherConnection> m_connection;
    // Results give up their statements when the database closes, as Qt's users expect. Qt makes results
    // through a const driver.
    mutable std::vector<CipherResult*> m_results;
};

} // namespace florin::store
