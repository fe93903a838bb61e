// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/raw_journal.h"

#include "bench/interruption.h"

#include <array>
#include <chrono>

#include <sqlite3.h>

namespace florin::bench
{
namespace
{

constexpr qint64 opening_minor = 100'000'000;
constexpr const char* settings =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
    "PRAGMA cache_size = -16384;";
constexpr const char* tables =
    "CREATE TABLE account (number INTEGER PRIMARY KEY, balance INTEGER NOT NULL) STRICT;"
    "CREATE TABLE journal (id INTEGER PRIMARY KEY, debit INTEGER NOT NULL, credit INTEGER NOT NULL,"
    " amount INTEGER NOT NULL, time_ms INTEGER NOT NULL, key BLOB NOT NULL,"
    " debit_balance INTEGER NOT NULL, credit_balance INTEGER NOT NULL) STRICT;";
/// Raw, as a bank's is; it guards nothing but random transfers.
constexpr const char* key =
    "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";

} // namespace

RawJournal::RawJournal(quint32 accounts)
    : m_transfers(accounts)
    , m_balances(accounts, opening_minor)
    , m_touched(accounts)
{
}

RawJournal::~RawJournal()
{
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_update);
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
    return {ProblemCode::unavailable,
            {{QStringLiteral("reason"), QString::fromUtf8(sqlite3_errmsg(m_handle))}}};
}

bool RawJournal::exec(const char* sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool RawJournal::open(const QString& file)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    return sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK && exec(key) &&
           exec(settings) && exec(tables) &&
           sqlite3_prepare_v3(m_handle, "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", -1,
                              SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr) == SQLITE_OK &&
           sqlite3_prepare_v3(m_handle, "UPDATE account SET balance = ? WHERE number = ?", -1,
                              SQLITE_PREPARE_PERSISTENT, &m_update, nullptr) == SQLITE_OK;
}

bool RawJournal::fill()
{
    sqlite3_stmt* insert = nullptr;
    bool done = exec("BEGIN") && sqlite3_prepare_v2(m_handle, "INSERT INTO account VALUES (?, ?)", -1,
                                                    &insert, nullptr) == SQLITE_OK;
    for (std::size_t i = 0; done && i < m_balances.size(); ++i) {
        sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i));
        sqlite3_bind_int64(insert, 2, m_balances[i]);
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
    if (m_balances[transfer.from] < transfer.amount_minor)
        return true; // refused; with these balances it does not happen
    m_balances[transfer.from] -= transfer.amount_minor;
    m_balances[transfer.to] += transfer.amount_minor;
    m_touched[transfer.from] = m_touched[transfer.to] = true;
    const std::array<quint64, 2> unique{m_transfers.bits(), m_transfers.bits()};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    sqlite3_bind_int64(m_insert, 1, ++m_last);
    sqlite3_bind_int64(m_insert, 2, transfer.from);
    sqlite3_bind_int64(m_insert, 3, transfer.to);
    sqlite3_bind_int64(m_insert, 4, transfer.amount_minor);
    sqlite3_bind_int64(m_insert, 5, std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    sqlite3_bind_blob(m_insert, 6, unique.data(), sizeof unique, SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 7, m_balances[transfer.from]);
    sqlite3_bind_int64(m_insert, 8, m_balances[transfer.to]);
    return step(m_insert);
}

bool RawJournal::commitGroup()
{
    bool done = exec("BEGIN IMMEDIATE");
    for (int i = 0; done && i < transfers_a_commit; ++i)
        done = append(m_transfers.next());
    return done && exec("COMMIT");
}

bool RawJournal::fold()
{
    bool done = exec("BEGIN IMMEDIATE");
    for (std::size_t i = 0; done && i < m_touched.size(); ++i) {
        if (!m_touched[i])
            continue;
        sqlite3_bind_int64(m_update, 1, m_balances[i]);
        sqlite3_bind_int64(m_update, 2, static_cast<sqlite3_int64>(i));
        done = step(m_update);
        m_touched[i] = false;
    }
    m_folded = m_last;
    return done && exec("COMMIT");
}

Result<Measured> RawJournal::run(double seconds)
{
    const qint64 before = m_last;
    const Stopwatch watch;
    while (!interrupted() && watch.seconds() < seconds) {
        if (!commitGroup() || (m_last - m_folded >= fold_after && !fold()))
            return refuse(failure());
    }
    if (!fold())
        return refuse(failure());
    return watch.measured(m_last - before);
}

} // namespace florin::bench
