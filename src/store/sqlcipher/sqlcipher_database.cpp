// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_database.h"

#include "core/file_problem.h"
#include "store/driver/integrity.h"

#include "store/sqlcipher/auth_changes.h"
#include "store/sqlcipher/auth_redo.h"
#include "store/sqlcipher/before_migration.h"
#include "store/sqlcipher/migrate.h"
#include "store/sqlcipher/sqlcipher_reader_session.h"
#include "store/sqlcipher/sqlcipher_unit_of_work.h"
#include "store/tables/table_bank_store.h"

#include <algorithm>

namespace florin::store
{
namespace
{

constexpr int writer_cache_kib = 64 * 1024;
constexpr int reader_cache_kib = 8 * 1024;
constexpr int checkpointer_cache_kib = 64; // it copies pages as they are, and keeps none

Result<void> createProfile(SqlConnection& bank, const BankProfile& profile)
{
    if (auto begun = bank.begin(TransactionMode::Write); !begun)
        return begun;
    if (auto created = TableBankStore(bank).create(profile); !created) {
        bank.rollback();
        return created;
    }
    return bank.commit();
}

} // namespace

SqlCipherDatabase::SqlCipherDatabase(std::shared_ptr<DataDirectory> directory, BankKeys keys)
    : m_directory(std::move(directory))
    , m_keys(std::move(keys))
    , m_bank_log(checkpointer(m_directory->bankFile(), m_keys.main))
    , m_auth_log(checkpointer(m_directory->authFile(), m_keys.auth))
{
}

SqlCipherDatabase::~SqlCipherDatabase()
{
    m_bank_log.reset();
    m_auth_log.reset();
    if (!m_whole)
        return;
    // Whoever closes a file last writes its log back into it, and a reader may not: be the last, as a writer.
    m_idle.clear();
    (void)connect(m_directory->bankFile(), m_keys.main, CipherAccess::ReadWrite);
    (void)connect(m_directory->authFile(), m_keys.auth, CipherAccess::ReadWrite);
}

Result<std::unique_ptr<SqlConnection>> SqlCipherDatabase::connect(const QString& file, const Secret& key,
                                                                  CipherAccess access) const
{
    CipherSettings settings;
    settings.key = key;
    settings.access = access;
    settings.cache_kib = access == CipherAccess::ReadOnly ? reader_cache_kib : writer_cache_kib;
    auto connection = SqlConnection::open(file, settings);
    if (!connection)
        return refuse(inFile(connection.error(), file));
    return connection;
}

std::unique_ptr<Checkpointer> SqlCipherDatabase::checkpointer(const QString& file, const Secret& key) const
{
    CipherSettings settings;
    settings.key = key;
    settings.access = CipherAccess::ReadWrite;
    settings.cache_kib = checkpointer_cache_kib;
    return std::make_unique<Checkpointer>(
        [file, settings] { return CipherConnection::open(file, settings); });
}

Result<void> SqlCipherDatabase::keepOlder(SqlConnection& bank, SqlConnection& auth) const
{
    const auto bank_schema = knownSchemaVersion(bank, bankMigrations());
    if (!bank_schema)
        return refuse(inFile(bank_schema.error(), m_directory->bankFile()));
    const auto auth_schema = knownSchemaVersion(auth, authMigrations());
    if (!auth_schema)
        return refuse(inFile(auth_schema.error(), m_directory->authFile()));
    if (*bank_schema == static_cast<int>(bankMigrations().size()) &&
        *auth_schema == static_cast<int>(authMigrations().size()))
        return {};
    return keepBeforeMigration(*m_directory, m_keys, *bank_schema, *auth_schema);
}

Result<void> SqlCipherDatabase::bringUp(CipherAccess access, const BankProfile* new_profile)
{
    const auto bank = connect(m_directory->bankFile(), m_keys.main, access);
    if (!bank)
        return refuse(bank.error());
    const auto auth = connect(m_directory->authFile(), m_keys.auth, access);
    if (!auth)
        return refuse(auth.error());
    if (new_profile == nullptr) {
        if (auto kept = keepOlder(**bank, **auth); !kept)
            return kept;
    }
    if (auto done = migrate(**bank, bankMigrations()); !done)
        return refuse(inFile(done.error(), m_directory->bankFile()));
    if (auto done = migrate(**auth, authMigrations()); !done)
        return refuse(inFile(done.error(), m_directory->authFile()));
    if (new_profile != nullptr)
        return createProfile(**bank, *new_profile);
    return finishAuthChanges(**bank, **auth, m_keys.password_records);
}

Result<std::unique_ptr<SqlCipherDatabase>>
SqlCipherDatabase::create(const QString& directory, const BankProfile& profile, const BankKeys& keys)
{
    auto folder = DataDirectory::create(directory);
    if (!folder)
        return refuse(folder.error());
    std::unique_ptr<SqlCipherDatabase> database(new SqlCipherDatabase(std::move(*folder), keys));
    auto done = database->bringUp(CipherAccess::Create, &profile);
    if (done)
        done = database->m_directory->writeBankId(profile.id);
    if (!done)
        return refuse(done.error());
    database->m_whole = true;
    return database;
}

Result<std::unique_ptr<SqlCipherDatabase>> SqlCipherDatabase::open(std::shared_ptr<DataDirectory> directory,
                                                                   const BankKeys& keys)
{
    std::unique_ptr<SqlCipherDatabase> database(new SqlCipherDatabase(std::move(directory), keys));
    if (auto done = database->bringUp(CipherAccess::ReadWrite, nullptr); !done)
        return refuse(done.error());
    database->m_whole = true;
    return database;
}

Result<std::unique_ptr<UnitOfWork>> SqlCipherDatabase::writer()
{
    if (m_writer_taken->exchange(true))
        return refuse(inFile(ProblemCode::in_use, m_directory->bankFile()));
    auto unit = openWriter();
    if (!unit)
        *m_writer_taken = false;
    return unit;
}

Result<std::unique_ptr<UnitOfWork>> SqlCipherDatabase::openWriter()
{
    auto bank = connect(m_directory->bankFile(), m_keys.main, CipherAccess::ReadWrite);
    if (!bank)
        return refuse(bank.error());
    auto auth = connect(m_directory->authFile(), m_keys.auth, CipherAccess::ReadWrite);
    if (!auth)
        return refuse(auth.error());
    auto ledger = SqlCipherLedgerStore::open(**bank, m_tail);
    if (!ledger)
        return refuse(ledger.error());
    return std::make_unique<SqlCipherUnitOfWork>(
        SqlCipherUnitOfWork::Parts{std::move(*bank), std::move(*auth), std::move(*ledger), *m_bank_log,
                                   *m_auth_log},
        m_keys, m_writer_taken);
}

Result<std::unique_ptr<ReaderSession>> SqlCipherDatabase::reader()
{
    auto bank = connect(m_directory->bankFile(), m_keys.main, CipherAccess::ReadOnly);
    if (!bank)
        return refuse(bank.error());
    auto auth = connect(m_directory->authFile(), m_keys.auth, CipherAccess::ReadOnly);
    if (!auth)
        return refuse(auth.error());
    return std::make_unique<SqlCipherReaderSession>(std::move(*bank), std::move(*auth), m_keys, m_tail);
}

std::unique_ptr<ReaderSession> SqlCipherDatabase::takeIdle()
{
    const std::scoped_lock lock(m_mutex);
    const auto mine = std::find_if(m_idle.begin(), m_idle.end(), [](const Idle& idle) {
        return idle.thread == std::this_thread::get_id();
    });
    if (mine == m_idle.end())
        return nullptr;
    auto session = std::move(mine->session);
    m_idle.erase(mine);
    return session;
}

Result<Snapshot> SqlCipherDatabase::snapshot()
{
    auto session = takeIdle();
    if (!session) {
        auto fresh = reader();
        if (!fresh)
            return refuse(fresh.error());
        session = std::move(*fresh);
    }
    if (auto begun = session->begin(); !begun)
        return refuse(begun.error());
    return Snapshot(std::move(session), *this);
}

void SqlCipherDatabase::giveBack(std::unique_ptr<ReaderSession> session)
{
    std::unique_ptr<ReaderSession> surplus; // closed after the lock is let go of
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back({std::this_thread::get_id(), std::move(session)});
    if (m_idle.size() > idle_max) {
        surplus = std::move(m_idle.front().session);
        m_idle.pop_front();
    }
}

Result<void> SqlCipherDatabase::checkFiles()
{
    const std::pair<QString, const Secret&> files[] = {{m_directory->bankFile(), m_keys.main},
                                                       {m_directory->authFile(), m_keys.auth}};
    for (const auto& [file, key] : files) {
        auto connection = connect(file, key, CipherAccess::ReadOnly);
        if (!connection)
            return refuse(std::move(connection.error()));
        if (auto whole = checkIntegrity((*connection)->cipher()); !whole)
            return refuse(inFile(whole.error(), file));
    }
    return {};
}

Result<std::unique_ptr<Database>> createBank(const QString& directory, const BankProfile& profile,
                                             const BankKeys& keys)
{
    return SqlCipherDatabase::create(directory, profile, keys);
}

Result<std::unique_ptr<Database>> openBank(const QString& directory, const BankKeys& keys)
{
    auto folder = DataDirectory::open(directory);
    if (!folder)
        return refuse(folder.error());
    return openBank(std::shared_ptr<DataDirectory>(std::move(*folder)), keys);
}

Result<std::unique_ptr<Database>> openBank(std::shared_ptr<DataDirectory> directory, const BankKeys& keys)
{
    return SqlCipherDatabase::open(std::move(directory), keys);
}

Result<QString> bankIdOf(const QString& directory)
{
    return DataDirectory::readBankId(directory);
}

} // namespace florin::store
