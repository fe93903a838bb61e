// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/driver/statement.h"

#include <QSqlResult>
#include <QVariant>

#include <optional>
#include <vector>

namespace florin::store
{

class CipherDriver;

/// What stands behind a QSqlQuery on QSQLCIPHER. Forward-only it reads each value from SQLite when it is
/// asked for and keeps nothing: next() and forward seek() only. Otherwise the rows seen so far are kept, so
/// that it scrolls.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver* driver);
    ~CipherResult() override;

    /// The sqlite3_stmt* in a QVariant.
    [[nodiscard]] QVariant handle() const override;
    /// The database closes: nothing of it may be touched any more.
    void dropStatement();

protected:
    bool savePrepare(const QString& sql) override;
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rows_affected; }
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Ahead { Unknown, Row, End };

    [[nodiscard]] sqlite3* connectionHandle() const;
    bool bindAll();
    /// Which parameters, counted from 1, the bound values go to; 0 for nowhere.
    [[nodiscard]] std::vector<int> parametersOfValues() const;
    /// Steps once, so that errors and what a write has done show at exec() already.
    bool execFirstStep();
    /// At the end of the statement: SQLite counts what INSERT ... RETURNING did only then.
    void countChanges();
    /// One row further in SQLite. False at the end and on an error.
    bool advance();
    bool readUpTo(int row);
    void forgetRows();
    bool fail(const QString& what);
    bool failWith(int code, const QString& what, const QString& why);

    std::optional<QString> m_as_written; // the SQL, while Qt works on it
    std::optional<Statement> m_statement;
    std::optional<std::vector<int>> m_parameters; // of the values, made at the first exec
    std::vector<QVariant> m_cells;                // the rows read so far, one after another
    int m_columns = 0;
    int m_rows_read = 0;
    Ahead m_ahead = Ahead::Unknown; // what the first step has found
    bool m_keeps_rows = true;
    qint64 m_changes_before = 0;
    int m_rows_affected = -1;
    QVariant m_last_insert_id;
};

} // namespace florin::store
