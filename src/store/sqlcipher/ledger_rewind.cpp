// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_rewind.h"

#include "core/invariant.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

constexpr qint64 entries_per_progress = 4096;

/// The statement that made a trigger which keeps rows from being removed: it is put back as it was.
Result<QByteArray> guardOf(SqlConnection& bank, const QString& name)
{
    auto statement = Statement::prepare(bank.handle(),
                                        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
    if (!statement)
        return refuse(statement.error());
    const auto row = statement->bind(1, name).step();
    if (!row)
        return refuse(row.error());
    if (!*row)
        return refuse(ProblemCode::corrupted);
    return statement->text(0).toUtf8();
}

/// Removes rows of a table that is guarded against it.
Result<void> removeGuarded(SqlConnection& bank, const QString& guard_name, Sql drop_guard, Sql remove,
                           EntryId last)
{
    const auto guard = guardOf(bank, guard_name);
    if (!guard)
        return refuse(guard.error());
    auto done = changedAny(bank.change(drop_guard));
    if (done)
        done = changedAny(bank.change(remove, last));
    if (done)
        done = runScript(bank.handle(), *guard);
    return done;
}

} // namespace

Result<Rewound> LedgerRewind::to(EntryId entry)
{
    const auto end = tip();
    if (!end)
        return refuse(end.error());
    if (entry.value < 1 || entry > *end)
        return refuse({ProblemCode::unknown_entry, {{QStringLiteral("entry"), entry.value}}});
    const auto last = endOfSet(entry);
    if (!last)
        return refuse(last.error());
    Rewound rewound{*last, end->value - last->value, 0, 0};
    if (rewound.entries == 0)
        return rewound;
    auto done = findTouched(*last, *end);
    if (done)
        done = takeBackAccounts(rewound);
    if (done)
        done = removeAfter(*last);
    if (!done)
        return refuse(done.error());
    return rewound;
}

Result<EntryId> LedgerRewind::tip()
{
    const auto position = readPosition(m_bank);
    if (!position)
        return refuse(position.error());
    invariant(position->folded_upto == position->last);
    return position->last;
}

Result<EntryId> LedgerRewind::endOfSet(EntryId entry)
{
    EntryId last = entry;
    auto read =
        eachRow(m_bank.read(Sql::select_entries_up, EntryId{entry.value + 1},
                            EntryId{entry.value + 1 + static_cast<qint64>(ledger::Command::max_postings)}),
                [&](const Statement& row) -> Result<bool> {
                    const auto next = entryAt(row);
                    if (!next)
                        return refuse(next.error());
                    if (next->leg == 0)
                        return false;
                    last = next->id;
                    return true;
                });
    if (!read)
        return refuse(read.error());
    return last;
}

Result<void> LedgerRewind::findTouched(EntryId last, EntryId tip)
{
    auto read = eachRow(m_bank.read(Sql::select_entries_up, EntryId{last.value + 1}, EntryId{tip.value + 1}),
                        [&](const Statement& row) -> Result<bool> {
                            const auto entry = entryAt(row);
                            if (!entry)
                                return refuse(entry.error());
                            if (entry->id.value % entries_per_progress == 0 && m_progress &&
                                !m_progress(entry->id.value - last.value, tip.value - last.value))
                                return refuse(ProblemCode::cancelled);
                            // The first of them leads to the last one that stays.
                            m_touched.try_emplace(entry->debit, entry->debit_place.previous);
                            m_touched.try_emplace(entry->credit, entry->credit_place.previous);
                            return true;
                        });
    if (!read)
        return refuse(read.error());
    return {};
}

Result<ledger::AccountState> LedgerRewind::stateAfter(AccountNumber number, EntryId entry)
{
    ledger::AccountState state;
    state.number = number;
    if (entry.isNull())
        return state;
    auto read = eachRow(m_bank.read(Sql::select_entry, entry), [&](const Statement& row) -> Result<bool> {
        const auto found = entryAt(row);
        if (!found)
            return refuse(found.error());
        if (!found->names(number))
            return refuse(ProblemCode::corrupted);
        state.apply(*found);
        return false;
    });
    if (!read)
        return refuse(read.error());
    return state.last_entry == entry ? Result<ledger::AccountState>(state) : refuse(ProblemCode::corrupted);
}

Result<void> LedgerRewind::takeBackAccounts(Rewound& rewound)
{
    for (const auto& [number, before] : m_touched) {
        const auto state = stateAfter(number, before);
        if (!state)
            return refuse(state.error());
        auto written = changedOne(m_bank.change(Sql::update_folded_account, state->balance_minor,
                                                state->held_minor, state->last_entry, state->entries, number),
                                  ProblemCode::corrupted);
        if (!written)
            return written;
        // It was closed after its last entry, and that one is taken back: so it was open then.
        const auto reopened =
            m_bank.change(Sql::reopen_account, AccountStatus::open, number, AccountStatus::closed);
        if (!reopened)
            return refuse(reopened.error());
        ++rewound.accounts;
        rewound.reopened += *reopened;
    }
    return {};
}

Result<void> LedgerRewind::removeAfter(EntryId last)
{
    auto done = removeGuarded(m_bank, QStringLiteral("journal_remains"), Sql::drop_journal_guard,
                              Sql::delete_entries_after, last);
    // A seal that covers an entry taken back says what is not so any more; what it covered before is sealed
    // anew.
    if (done)
        done = removeGuarded(m_bank, QStringLiteral("seal_remains"), Sql::drop_seal_guard,
                             Sql::delete_seals_after, last);
    if (done)
        done = changedAny(m_bank.change(Sql::delete_journal_keys_after, last));
    if (done)
        done = changedAny(m_bank.change(Sql::delete_marks_after, last));
    if (done)
        done = changedAny(m_bank.change(Sql::update_fold_state, last));
    return done;
}

} // namespace florin::store
