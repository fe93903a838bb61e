// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/raw_journal.h"

#include "console/interruption.h"
#include "core/file_problem.h"
#include "store/tables/sql_catalogue.h"

#include <algorithm>
#include <chrono>

#include <sqlite3.h>

namespace florin::bench
{
namespace
{

constexpr qint64 opening_minor = 100'000'000;
constexpr qint64 entries_a_mark = 64;
constexpr const char* settings =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
    "PRAGMA cache_size = -16384;";
/// Raw, as a bank's is; it guards nothing but random transfers.
constexpr const char* key =
    "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";

/// A statement to be used again and again; null when it cannot be made.
sqlite3_stmt* prepared(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

} // namespace

RawJournal::RawJournal(quint32 accounts)
    : m_transfers(accounts)
    , m_accounts(accounts, Account{opening_minor})
    , m_touched(accounts)
{
}

RawJournal::~RawJournal()
{
    for (sqlite3_stmt* statement : {m_insert_entry, m_insert_key, m_insert_mark, m_update_account})
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<RawJournal>> RawJournal::create(const QString& file, quint32 accounts)
{
    std::unique_ptr<RawJournal> journal(new RawJournal(accounts));
    if (!journal->open(file) || !journal->fill())
        return refuse(journal->failure());
    return journal;
}

Problem RawJournal::failure() const
{
    return fileProblem(ProblemCode::file_unwritable, QString::fromUtf8(sqlite3_db_filename(m_handle, "main")),
                       QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

bool RawJournal::exec(const char* sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool RawJournal::open(const QString& file)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    bool done = sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK &&
                exec(key) && exec(settings);
    for (const store::Migration& step : store::bankMigrations())
        done = done && exec(step.sql);
    if (!done)
        return false;
    m_insert_entry =
        prepared(m_handle, "INSERT INTO journal VALUES (?, 0, ?, ?, ?, 356, ?, ?, 0, 1, '', 0, ?,"
                           " ?, 0, 0, ?, ?, ?, ?)");
    m_insert_key = prepared(m_handle, "INSERT INTO journal_key VALUES (?, ?)");
    m_insert_mark = prepared(m_handle, "INSERT INTO statement_mark VALUES (?, ?)");
    m_update_account = prepared(m_handle, "UPDATE account SET balance = ?, held = 0, last_entry = ?,"
                                          " entries = ? WHERE number = ?");
    return m_insert_entry && m_insert_key && m_insert_mark && m_update_account;
}

bool RawJournal::fill()
{
    sqlite3_stmt* insert =
        prepared(m_handle, "INSERT INTO account (number, kind, currency, status, opened_ms, balance, held,"
                           " last_entry, entries) VALUES (?, 0, 356, 0, 0, ?, 0, 0, 0)");
    bool done = insert != nullptr && exec("BEGIN");
    for (std::size_t i = 0; done && i < m_accounts.size(); ++i) {
        sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i));
        sqlite3_bind_int64(insert, 2, m_accounts[i].balance_minor);
        done = step(insert);
    }
    sqlite3_finalize(insert);
    return done && exec("COMMIT");
}

bool RawJournal::step(sqlite3_stmt* statement)
{
    return sqlite3_step(statement) == SQLITE_DONE && sqlite3_reset(statement) == SQLITE_OK;
}

bool RawJournal::append(const RandomTransfers::Transfer& transfer)
{
    Account& from = m_accounts[transfer.from];
    Account& to = m_accounts[transfer.to];
    from.balance_minor -= transfer.amount_minor;
    to.balance_minor += transfer.amount_minor;
    const qint64 id = ++m_last;
    const auto now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_keys.emplace_back(m_transfers.key(now), id);
    const Uuid::Bytes& unique = m_keys.back().first.bytes();
    sqlite3_bind_int64(m_insert_entry, 1, id);
    sqlite3_bind_int64(m_insert_entry, 2, transfer.from);
    sqlite3_bind_int64(m_insert_entry, 3, transfer.to);
    sqlite3_bind_int64(m_insert_entry, 4, transfer.amount_minor);
    sqlite3_bind_int64(m_insert_entry, 5, now.time_since_epoch().count());
    sqlite3_bind_blob(m_insert_entry, 6, unique.data(), sizeof unique, SQLITE_STATIC);
    sqlite3_bind_int64(m_insert_entry, 7, from.balance_minor);
    sqlite3_bind_int64(m_insert_entry, 8, to.balance_minor);
    int column = 9;
    for (const quint32 number : {transfer.from, transfer.to}) {
        Account& account = m_accounts[number];
        sqlite3_bind_int64(m_insert_entry, column++, account.last_entry);
        sqlite3_bind_int64(m_insert_entry, column++, ++account.entries);
        account.last_entry = id;
        m_touched[number] = true;
        if (account.entries % entries_a_mark == 0)
            m_marks.emplace_back(number, id);
    }
    return step(m_insert_entry);
}

bool RawJournal::commitGroup()
{
    bool done = exec("BEGIN IMMEDIATE");
    for (int i = 0; done && i < transfers_a_commit; ++i)
        done = append(m_transfers.next());
    return done && exec("COMMIT");
}

bool RawJournal::foldKeys()
{
    std::sort(m_keys.begin(), m_keys.end());
    bool done = true;
    for (const auto& [unique, entry] : m_keys) {
        sqlite3_bind_blob(m_insert_key, 1, unique.bytes().data(), sizeof(Uuid::Bytes), SQLITE_STATIC);
        sqlite3_bind_int64(m_insert_key, 2, entry);
        done = done && step(m_insert_key);
    }
    m_keys.clear();
    return done;
}

bool RawJournal::foldAccounts()
{
    bool done = true;
    for (std::size_t i = 0; done && i < m_touched.size(); ++i) {
        if (!m_touched[i])
            continue;
        sqlite3_bind_int64(m_update_account, 1, m_accounts[i].balance_minor);
        sqlite3_bind_int64(m_update_account, 2, m_accounts[i].last_entry);
        sqlite3_bind_int64(m_update_account, 3, m_accounts[i].entries);
        sqlite3_bind_int64(m_update_account, 4, static_cast<sqlite3_int64>(i));
        done = step(m_update_account);
        m_touched[i] = false;
    }
    std::sort(m_marks.begin(), m_marks.end());
    for (const auto& [account, entry] : m_marks) {
        sqlite3_bind_int64(m_insert_mark, 1, account);
        sqlite3_bind_int64(m_insert_mark, 2, entry);
        done = done && step(m_insert_mark);
    }
    m_marks.clear();
    return done;
}

bool RawJournal::fold()
{
    return exec("BEGIN IMMEDIATE") && foldKeys() && foldAccounts() && exec("COMMIT");
}

Result<Measured> RawJournal::run(double seconds)
{
    const qint64 before = m_last;
    const Stopwatch watch;
    while (!console::interrupted() && watch.seconds() < seconds) {
        if (!commitGroup() || (static_cast<qint64>(m_keys.size()) >= fold_after && !fold()))
            return refuse(failure());
    }
    if (!fold())
        return refuse(failure());
    return watch.measured(m_last - before);
}

} // namespace florin::bench
