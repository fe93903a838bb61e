// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/bank_copy.h"

#include "core/file_problem.h"
#include "store/private_file.h"
#include "store/sqlcipher/auth_redo.h"
#include "store/sqlcipher/ledger_rows.h"
#include "store/sqlcipher/migrate.h"
#include "store/sqlcipher/sql_connection.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <thread>

namespace florin::store
{
namespace
{

constexpr int first_schema_with_journal = 2;
constexpr int copy_cache_kib = 4 * 1024;
/// A unit of both files is between its two commits for a few milliseconds.
constexpr int attempts = 200;
constexpr auto pause_between = std::chrono::milliseconds(5);

using Connection = std::unique_ptr<SqlConnection>;

Result<Connection> open(const QString& file, const Secret& key, CipherAccess access)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = access;
    settings.cache_kib = copy_cache_kib;
    settings.scratch = access == CipherAccess::Create;
    auto connection = SqlConnection::open(file, settings);
    if (!connection)
        return refuse(inFile(connection.error(), file));
    return connection;
}

/// Both files, held at one moment.
struct Pair {
    Connection bank;
    Connection auth;
};

/// Begins both, auth.db first; whether what they hold belongs together.
Result<bool> holdMoment(const Pair& pair, bool accept_unfinished)
{
    if (auto begun = pair.auth->begin(TransactionMode::Read); !begun)
        return refuse(begun.error());
    const auto applied = appliedAuthUnit(*pair.auth); // this read is what fixes the moment
    if (!applied)
        return refuse(applied.error());
    if (auto begun = pair.bank->begin(TransactionMode::Read); !begun)
        return refuse(begun.error());
    const auto decided = decidedAuthUnit(*pair.bank);
    if (!decided)
        return refuse(decided.error());
    return *decided <= *applied || (accept_unfinished && *decided == *applied + 1);
}

Result<void> findMoment(const Pair& pair)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const auto held = holdMoment(pair, attempt == attempts);
        if (!held)
            return refuse(held.error());
        if (*held)
            return {};
        pair.bank->rollback();
        pair.auth->rollback();
        std::this_thread::sleep_for(pause_between);
    }
    return refuse(ProblemCode::busy);
}

Result<CopiedMoment> momentOf(const Pair& pair)
{
    const auto bank_schema = readSchemaVersion(*pair.bank);
    const auto auth_schema = readSchemaVersion(*pair.auth);
    if (!bank_schema || !auth_schema)
        return refuse(bank_schema ? auth_schema.error() : bank_schema.error());
    CopiedMoment moment{{}, *bank_schema, *auth_schema};
    if (*bank_schema < first_schema_with_journal)
        return moment;
    const auto position = readPosition(*pair.bank);
    if (!position)
        return refuse(position.error());
    moment.last_entry = position->last;
    return moment;
}

Result<void> copyOne(SqlConnection& from, const QString& file, const Secret& key,
                     const ByteProgress& progress)
{
    if (QFileInfo::exists(file))
        return refuse(inFile(ProblemCode::file_exists, file));
    {
        auto to = open(file, key, CipherAccess::Create);
        if (!to)
            return refuse(to.error());
        if (auto copied = copyPages(from.cipher(), (*to)->cipher(), progress); !copied)
            return refuse(inFile(copied.error(), file));
    }
    return syncFile(file);
}

Result<void> copyBoth(const Pair& pair, const BankFiles& to, const ByteProgress& progress)
{
    const auto bank_bytes = pageBytes(pair.bank->cipher());
    const auto auth_bytes = pageBytes(pair.auth->cipher());
    if (!bank_bytes || !auth_bytes)
        return refuse(bank_bytes ? auth_bytes.error() : bank_bytes.error());
    const qint64 total = *bank_bytes + *auth_bytes;
    const auto after = [&](qint64 before) {
        return [&, before](qint64 done, qint64) { return !progress || progress(before + done, total); };
    };
    // The users first: theirs is the smaller file, and so its snapshot is let go of soonest.
    if (auto copied = copyOne(*pair.auth, to.auth, to.auth_key, after(0)); !copied)
        return copied;
    pair.auth->rollback();
    return copyOne(*pair.bank, to.bank, to.bank_key, after(*auth_bytes));
}

} // namespace

Result<CopiedMoment> copyBankFiles(const BankFiles& from, const BankFiles& to, const ByteProgress& progress)
{
    auto bank = open(from.bank, from.bank_key, CipherAccess::ReadOnly);
    if (!bank)
        return refuse(bank.error());
    auto auth = open(from.auth, from.auth_key, CipherAccess::ReadOnly);
    if (!auth)
        return refuse(auth.error());
    const Pair pair{std::move(*bank), std::move(*auth)};
    if (auto found = findMoment(pair); !found)
        return refuse(found.error());
    auto moment = momentOf(pair);
    if (!moment)
        return moment;
    if (auto copied = copyBoth(pair, to, progress); !copied) {
        if (copied.error().code != ProblemCode::file_exists) {
            QFile::remove(to.bank);
            QFile::remove(to.auth);
        }
        return refuse(copied.error());
    }
    return moment;
}

} // namespace florin::store
