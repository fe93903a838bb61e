// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/random_transfers.h"
#include "bench/compare/stopwatch.h"
#include "core/problem.h"

#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace florin::bench
{

/// What SQLCipher itself can do: transfers appended to a journal in the order of its key, balances kept in
/// memory and folded into their table in sorted batches, written by hand against the C interface, with no
/// Florin in it. No log-ins, no permissions, no keys looked up, no statements of account. The same file
/// format, cache, and synchronous=FULL as a bank's.
class RawJournal
{
public:
    /// Makes the file with its accounts. Problems carry the library's own words in "reason".
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
    [[nodiscard]] Problem failure() const;

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_update = nullptr;
    RandomTransfers m_transfers;
    std::vector<qint64> m_balances;
    std::vector<bool> m_touched;
    qint64 m_last = 0;
    qint64 m_folded = 0;
};

} // namespace florin::bench
