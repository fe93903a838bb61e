// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_bank_copy.h"

#include "store/audit_store.h"
#include "store/data_directory.h"
#include "store/database.h"
#include "store/postgres/postgres_ledger_rows.h"
#include "store/postgres/postgres_schema.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/tables/table_audit_store.h"
#include "store/tables/table_rows.h"

#include <algorithm>

namespace florin::store
{
namespace
{

constexpr std::size_t rows_at_a_time = 500;

tl::unexpected<Problem> differs(const QString& what)
{
    return refuse({ProblemCode::corrupted, {{QStringLiteral("detail"), what}}});
}

} // namespace

bool PostgresBankCopy::goesOn(const char* what, qint64 done, qint64 total) const
{
    return !m_progress || m_progress(QString::fromLatin1(what), done, total);
}

Result<void> PostgresBankCopy::copy()
{
    // While the files are read, the transaction stands idle.
    if (auto set = m_target.runScript("SET LOCAL idle_in_transaction_session_timeout = 0"); !set)
        return set;
    for (const TableCopy& table : tableCopies()) {
        if (auto copied = copyTable(table); !copied)
            return copied;
    }
    if (auto copied = copyAccounts(); !copied)
        return copied;
    if (auto copied = copyJournal(); !copied)
        return copied;
    if (auto moved = m_target.execute(Sql::select_numbers_moved_on); !moved)
        return refuse(std::move(moved.error()));
    return {};
}

Result<void> PostgresBankCopy::copyTable(const TableCopy& table)
{
    SqlConnection& from = table.in_auth_file ? m_source.auth : m_source.bank;
    std::vector<std::vector<SqlValue>> waiting;
    Result<void> written;
    qint64 done = 0;
    const auto write = [&] {
        written = m_tables.runAll(table.insert, waiting);
        done += static_cast<qint64>(waiting.size());
        waiting.clear();
        if (written && !goesOn(table.name, done))
            written = refuse(ProblemCode::cancelled);
        return written.has_value();
    };
    auto read = eachRow(
        from.query(table.select), [&](const SqlRow& row) { return copiedRow(row, table); },
        [&](std::vector<SqlValue> row) {
            waiting.push_back(std::move(row));
            return waiting.size() < rows_at_a_time || write();
        });
    if (!read)
        return read;
    if (written && !waiting.empty())
        (void)write();
    return written;
}

Result<void> PostgresBankCopy::copyAccounts()
{
    std::optional<AccountNumber> after;
    qint64 done = 0;
    for (bool more = true; more;) {
        const auto page = m_source.session.ledger().accountList({}, after, static_cast<int>(rows_at_a_time));
        if (!page)
            return refuse(page.error());
        std::vector<std::vector<SqlValue>> rows;
        for (const Account& account : page->rows) {
            const ledger::AccountState& state = account.state;
            rows.push_back({sqlValue(state.number), sqlValue(state.kind), sqlValue(state.currency.number()),
                            sqlValue(state.status), sqlValue(account.opened), sqlValue(state.balance_minor),
                            sqlValue(state.held_minor), sqlValue(state.last_entry), sqlValue(state.entries)});
            after = state.number;
        }
        if (auto written = m_tables.runAll(Sql::insert_account_row, rows); !written)
            return written;
        done += static_cast<qint64>(rows.size());
        if (!goesOn("account", done))
            return refuse(ProblemCode::cancelled);
        more = page->more;
    }
    return {};
}

Result<void> PostgresBankCopy::copyJournal()
{
    LedgerReader& ledger = m_source.session.ledger();
    const auto tip = ledger.tip();
    if (!tip)
        return refuse(tip.error());
    JournalRequest request;
    request.order = JournalOrder::Oldest;
    request.limit = PageRequest::max_limit;
    for (EntryId last; last < tip->last_entry;) {
        request.after = {last, 0};
        const auto page = ledger.journal(request);
        if (!page)
            return refuse(page.error());
        if (page->rows.empty())
            return differs(QStringLiteral("the journal ends before its last entry"));
        last = page->rows.back().id;
        std::vector<PostgresRequest> requests;
        requests.emplace_back(Sql::insert_entries, entryValues(page->rows, m_keys));
        if (auto marks = markValues(page->rows))
            requests.emplace_back(Sql::insert_statement_marks, std::move(*marks));
        if (auto written = m_target.executeAll(requests); !written)
            return refuse(std::move(written.error()));
        if (!goesOn("journal", last.value, tip->last_entry.value))
            return refuse(ProblemCode::cancelled);
    }
    PostgresValues values;
    values.add(tip->last_entry.value).add(static_cast<qint64>(tip->last_time.time_since_epoch().count()));
    if (auto set = m_target.execute({Sql::advance_ledger_tip, std::move(values)}); !set)
        return refuse(std::move(set.error()));
    return {};
}

Result<LedgerCheck> PostgresBankCopy::checked(LedgerReader& ledger, const char* side) const
{
    auto check = ledger.verify([&](qint64 done, qint64 total) { return goesOn("verify", done, total); });
    if (check && !check->ok)
        return differs(QStringLiteral("%1: %2").arg(QLatin1StringView(side), check->finding));
    return check;
}

Result<void> PostgresBankCopy::compareAudit()
{
    const auto before = m_source.session.audit().verifyChain();
    if (!before)
        return refuse(before.error());
    const auto after = TableAuditStore(m_tables).verifyChain();
    if (!after)
        return refuse(after.error());
    return *before == *after ? Result<void>() : differs(QStringLiteral("the audit chains"));
}

Result<PostgresBankCopy::Counts> PostgresBankCopy::counted(SqlTables& bank, SqlTables& auth) const
{
    const auto make = [](const SqlRow& row) { return std::pair(row.text(0), row.integer(1)); };
    auto counts = allRows<Counts::value_type>(bank.query(Sql::count_bank_rows), make);
    if (!counts)
        return counts;
    const auto more = allRows<Counts::value_type>(auth.query(Sql::count_auth_rows), make);
    if (!more)
        return refuse(more.error());
    counts->insert(counts->end(), more->begin(), more->end());
    std::ranges::sort(*counts);
    return counts;
}

Result<BankCopied> PostgresBankCopy::compare()
{
    PostgresLedgerReader copied(m_target, m_keys);
    const auto before = checked(m_source.session.ledger(), "the files");
    if (!before)
        return refuse(before.error());
    const auto after = checked(copied, "the copy");
    if (!after)
        return refuse(after.error());
    if (before->entries != after->entries || before->root != after->root)
        return differs(QStringLiteral("the journals"));
    if (before->accounts != after->accounts)
        return differs(QStringLiteral("the accounts"));
    if (auto same = compareAudit(); !same)
        return refuse(std::move(same.error()));
    auto rows_before = counted(m_source.bank, m_source.auth);
    if (!rows_before)
        return refuse(rows_before.error());
    const auto rows_after = counted(m_tables, m_tables);
    if (!rows_after)
        return refuse(rows_after.error());
    for (std::size_t i = 0; i < rows_before->size(); ++i) {
        if (rows_before->at(i) != rows_after->at(i))
            return differs(QStringLiteral("the rows of %1").arg(rows_before->at(i).first));
    }
    return BankCopied{after->entries, after->accounts, after->root, std::move(*rows_before)};
}

namespace
{

/// Everything into the projections, so that rows can be counted on both sides.
Result<void> foldAll(Database& database)
{
    auto unit = database.writer();
    if (!unit)
        return refuse(std::move(unit.error()));
    constexpr int step_rows = 20'000;
    for (bool more = true; more;) {
        if (auto begun = (*unit)->begin(); !begun)
            return begun;
        const auto folded = (*unit)->ledger().fold(step_rows);
        if (!folded) {
            (*unit)->rollback();
            return refuse(folded.error());
        }
        if (auto kept = (*unit)->commit(); !kept)
            return kept;
        more = *folded;
    }
    return {};
}

Result<std::unique_ptr<SqlConnection>> fileOf(const QString& path, const Secret& key)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = CipherAccess::ReadOnly;
    return SqlConnection::open(path, settings);
}

} // namespace

Result<BankCopied> copyBankToPostgres(const QString& directory, const QString& conninfo, const BankKeys& keys,
                                      const CopyProgress& progress)
{
    auto folder = DataDirectory::open(directory);
    if (!folder)
        return refuse(folder.error());
    return copyBankToPostgres(std::shared_ptr<DataDirectory>(std::move(*folder)), conninfo, keys, progress);
}

Result<BankCopied> copyBankToPostgres(const std::shared_ptr<DataDirectory>& directory,
                                      const QString& conninfo, const BankKeys& keys,
                                      const CopyProgress& progress)
{
    const auto database = openBank(directory, keys);
    if (!database)
        return refuse(database.error());
    if (auto folded = foldAll(**database); !folded)
        return refuse(std::move(folded.error()));
    const auto bank = fileOf(directory->bankFile(), keys.main);
    if (!bank)
        return refuse(bank.error());
    const auto auth = fileOf(directory->authFile(), keys.auth);
    if (!auth)
        return refuse(auth.error());
    const auto snapshot = (*database)->snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    const auto profile = (*snapshot)->bank().profile();
    if (!profile)
        return refuse(profile.error());
    const auto target = PostgresConnection::open(conninfo);
    if (!target)
        return refuse(target.error());

    Result<BankCopied> copied = refuse(ProblemCode::internal);
    auto made = createSchema(**target, *profile, keys, [&]() -> Result<void> {
        PostgresBankCopy copy({**snapshot, **bank, **auth}, **target, keys, progress);
        if (auto done = copy.copy(); !done)
            return done;
        copied = copy.compare();
        return copied ? Result<void>() : refuse(copied.error());
    });
    if (!made)
        return refuse(std::move(made.error()));
    return copied;
}

} // namespace florin::store
