// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random.h"
#include "store/customer_store.h"
#include "store/database.h"
#include "store/identity_store.h"
#include "support/must.h"
#include "support/postgres_place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace florin::store::test
{

using florin::test::must;

/// The code of the refusal; `internal` stands for itself and for no refusal at all there is nothing.
template<class T>
std::optional<ProblemCode> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

inline Timestamp at(qint64 second)
{
    return Timestamp(std::chrono::seconds(1'700'000'000 + second));
}

/// A folder and keys for one bank; a place in PostgreSQL instead, where the program runs on it.
class BankScratch
{
public:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("bank")); }
    [[nodiscard]] const BankKeys& keys() const { return m_keys; }
    [[nodiscard]] const Secret& master() const { return m_master; }
    [[nodiscard]] static BankProfile profile()
    {
        return {QStringLiteral("0190a5f0-test"), QStringLiteral("Nexa Bank"), Currency(), at(0)};
    }

    [[nodiscard]] const florin::test::PostgresPlace* postgres() const { return m_postgres.get(); }

    std::unique_ptr<Database> create() const
    {
        return must(m_postgres ? createPostgresBank(m_postgres->conninfo(), profile(), m_keys)
                               : createBank(folder(), profile(), m_keys));
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return must(m_postgres ? openPostgresBank(m_postgres->conninfo(), m_keys)
                               : openBank(folder(), m_keys));
    }

    /// Every byte the bank's files hold now.
    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray all;
        const QDir dir(folder());
        for (const QString& name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    /// As a crash would leave it: copies of the files whose names begin with `name`, as they are at this
    /// moment.
    void copyFiles(const QString& name, const QString& to) const
    {
        QDir().mkpath(to);
        const QDir dir(folder());
        for (const QString& file : dir.entryList({name + QLatin1Char('*')}, QDir::Files)) {
            const QString target = to + QLatin1Char('/') + file;
            QFile::remove(target);
            QVERIFY(QFile::copy(dir.filePath(file), target));
        }
    }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<florin::test::PostgresPlace> m_postgres =
        florin::test::runsOnPostgres() ? std::make_unique<florin::test::PostgresPlace>() : nullptr;
    Secret m_master = Secret::random(32);
    BankKeys m_keys = BankKeys::fromMaster(m_master);
};

/// A new bank and its writer, with a unit of work begun.
class BankAtWork
{
public:
    BankAtWork() { begin(); }
    [[nodiscard]] UnitOfWork* operator->() const { return m_unit.get(); }
    [[nodiscard]] UnitOfWork& operator*() const { return *m_unit; }
    [[nodiscard]] Database& database() const { return *m_database; }
    [[nodiscard]] const BankScratch& scratch() const { return m_scratch; }

    void begin() { must(m_unit->begin()); }
    /// Commits and begins the next.
    void turn()
    {
        must(m_unit->commit());
        begin();
    }
    [[nodiscard]] Snapshot snapshot() const { return must(m_database->snapshot()); }
    /// Closes the bank in good order and opens it again.
    void reopen()
    {
        must(m_unit->commit());
        close();
        m_database = m_scratch.open();
        m_unit = must(m_database->writer());
        begin();
    }
    void close()
    {
        m_unit.reset();
        m_database.reset();
    }

private:
    BankScratch m_scratch;
    std::unique_ptr<Database> m_database = m_scratch.create();
    std::unique_ptr<UnitOfWork> m_unit = must(m_database->writer());
};

inline NewCustomer newCustomer(const QString& first, const QString& last, const QString& aadhaar = {})
{
    return {.first_name = first,
            .last_name = last,
            .phone = QStringLiteral("9000000009"),
            .aadhaar = Secret::fromText(aadhaar),
            .sms_opt_in = true,
            .created = at(1)};
}

inline User newUser(const QString& name, const QString& role = QStringLiteral("teller"))
{
    User user;
    user.name = name;
    user.role = role;
    user.display_name = name.toUpper();
    user.created = at(2);
    return user;
}

} // namespace florin::store::test
