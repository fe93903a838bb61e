// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/driver/cipher_connection.h"
#include "store/driver/cipher_database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace florin::store::test
{

/// A folder of its own, a key of its own, and openings of the database in it.
class Scratch
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bank.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] CipherSettings settings(CipherAccess access = CipherAccess::Create) const
    {
        CipherSettings result;
        result.key = m_key;
        result.access = access;
        result.busy_timeout = std::chrono::milliseconds(50);
        return result;
    }

    [[nodiscard]] Result<std::unique_ptr<CipherConnection>>
    open(CipherAccess access = CipherAccess::Create) const
    {
        return CipherConnection::open(path(), settings(access));
    }

    [[nodiscard]] QByteArray fileBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Why it does not open so; nothing when it does.
    [[nodiscard]] std::optional<ProblemCode> problemWith(const CipherSettings& settings) const
    {
        const auto opened = CipherConnection::open(path(), settings);
        return opened ? std::nullopt : std::optional(opened.error().code);
    }

private:
    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
};

/// A Qt connection that is closed and forgotten at the end of its scope.
class QtConnection
{
public:
    explicit QtConnection(const Scratch& scratch, const QString& name = QStringLiteral("test"),
                          CipherAccess access = CipherAccess::Create)
        : m_name(name)
        , m_opened(openCipherDatabase(name, scratch.path(), scratch.settings(access)))
    {
    }
    QtConnection(const QtConnection&) = delete;
    QtConnection& operator=(const QtConnection&) = delete;
    ~QtConnection()
    {
        const bool is_open = m_opened.has_value();
        m_opened = refuse(ProblemCode::internal);
        if (is_open)
            closeCipherDatabase(m_name);
    }

    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    [[nodiscard]] QSqlDatabase& database() { return *m_opened; }
    [[nodiscard]] sqlite3* handle() const { return cipherHandle(*m_opened); }

private:
    QString m_name;
    Result<QSqlDatabase> m_opened;
};

/// The first column of the first row; -1 when there is none.
inline qint64 integerOf(sqlite3* handle, QByteArrayView sql)
{
    auto statement = Statement::prepare(handle, sql);
    return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
}

inline QString textOf(sqlite3* handle, QByteArrayView sql)
{
    auto statement = Statement::prepare(handle, sql);
    return statement && statement->step().value_or(false) ? statement->text(0) : QString();
}

} // namespace florin::store::test
