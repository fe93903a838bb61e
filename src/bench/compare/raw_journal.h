// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/stopwatch.h"
#include "bench/load/random_transfers.h"
#include "core/problem.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace florin::bench
{

/// What SQLCipher itself can do: the rows that a bank keeps, in a bank's own tables, written by hand against
/// the C interface with no Florin in it. Transfers are appended to the journal in the order of its key,
/// balances are held in memory, and accounts, keys and marks are folded in sorted batches. Nobody logs in,
/// nothing is permitted or refused, no key is looked up. The same file format, cache, and synchronous=FULL as
/// a bank's. No transfer fails: the accounts have more than a run moves.
class RawJournal
{
public:
    /// Makes the file with its accounts. file_unwritable, in the library's own words.
    [[nodiscard]] static Result<std::unique_ptr<RawJournal>> create(const QString& file, quint32 accounts);
    ~RawJournal();
    RawJournal(const RawJournal&) = delete;
    RawJournal& operator=(const RawJournal&) = delete;

    /// Works for `seconds` and folds what is left; the folding counted in.
    [[nodiscard]] Result<Measured> run(double seconds);

private:
    explicit RawJournal(quint32 accounts);
    [[nodiscard]] bool open(const QString& file);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool exec(const char* sql);
    [[nodiscard]] bool step(sqlite3_stmt* statement);
    [[nodiscard]] bool commitGroup();
    [[nodiscard]] bool append(const RandomTransfers::Transfer& transfer);
    [[nodiscard]] bool fold();
    [[nodiscard]] bool foldKeys();
    [[nodiscard]] bool foldAccounts();
    [[nodiscard]] Problem failure() const;

    struct Account {
        qint64 balance_minor;
        qint64 last_entry = 0;
        qint64 entries = 0;
    };

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert_entry = nullptr;
    sqlite3_stmt* m_insert_key = nullptr;
    sqlite3_stmt* m_insert_mark = nullptr;
    sqlite3_stmt* m_update_account = nullptr;
    RandomTransfers m_transfers;
    std::vector<Account> m_accounts;
    qint64 m_last = 0;

    // Since the last fold.
    std::vector<bool> m_touched;
    std::vector<std::pair<IdempotencyKey, qint64>> m_keys;
    std::vector<std::pair<qint64, qint64>> m_marks; ///< account, entry
};

} // namespace florin::bench
