// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/problem.h"
#include "ledger/book.h"
#include "store/page.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

/// An account as it is kept: what the ledger decides by, and what goes with it.
struct Account {
    ledger::AccountState state;
    Timestamp opened;

    friend bool operator==(const Account&, const Account&) = default;
};

struct AccountFilter {
    std::optional<AccountStatus> status = {};
    std::optional<AccountKind> kind = {};
    std::optional<CustomerId> owner = {};
    /// Part of the number, or of the owner's name or phone number (in any case); empty: all.
    QString text = {};
};

/// Which entries are wanted. What is not said does not matter.
struct EntryFilter {
    std::optional<EntryKind> kind = {};
    std::optional<Timestamp> from = {};  ///< this moment or later
    std::optional<Timestamp> until = {}; ///< before this moment
    /// Part of the memo (in any case), or of an account's number; in a history, of the counterpart's.
    QString text = {};
    std::optional<qint64> least_minor = {};
    std::optional<qint64> most_minor = {};
};

enum class JournalOrder { Newest, Oldest, Largest, Smallest };

/// One part of the journal. The next part starts after the last row of this one.
struct JournalRequest {
    struct Cursor {
        EntryId entry;
        qint64 amount_minor = 0;
    };
    EntryFilter filter = {};
    std::optional<AccountNumber> account = {}; ///< entries that name it
    JournalOrder order = JournalOrder::Newest;
    std::optional<Cursor> after = {};
    int limit = 100; ///< held to 1 .. PageRequest::max_limit
};

/// What reading the whole ledger found.
struct LedgerCheck {
    qint64 entries = 0;
    qint64 accounts = 0;
    bool ok = false;
    /// Merkle root (RFC 6962, SHA-256) over the canonical bytes of all entries in order; as far as they were
    /// read.
    QByteArray root;
    /// The first thing that does not fit, in English; empty when everything does.
    QString finding;
    /// The entry it was found at; null when it is not about one.
    EntryId broken_at;
};

/// Told how far a long reading is: entries done, of how many. Gives back whether to go on.
using LedgerProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads. From any thread, through that thread's own ReaderSession. Everything committed is seen, folded or
/// not.
class LedgerReader
{
public:
    LedgerReader() = default;
    LedgerReader(const LedgerReader&) = delete;
    LedgerReader& operator=(const LedgerReader&) = delete;
    virtual ~LedgerReader() = default;

    /// Where the journal ends.
    [[nodiscard]] virtual Result<ledger::Tip> tip() = 0;
    [[nodiscard]] virtual Result<std::optional<Account>> account(AccountNumber number) = 0;
    /// Those that exist, in ascending order.
    [[nodiscard]] virtual Result<std::vector<Account>> accounts(std::span<const AccountNumber> numbers) = 0;
    /// By ascending number, those above `after`.
    [[nodiscard]] virtual Result<Page<Account>>
    accountList(const AccountFilter& filter, std::optional<AccountNumber> after, int limit) = 0;
    /// The highest number in use, for giving out the next; nothing in an empty bank.
    [[nodiscard]] virtual Result<std::optional<AccountNumber>> lastAccount() = 0;

    [[nodiscard]] virtual Result<std::optional<ledger::Entry>> entry(EntryId id) = 0;
    /// What moved or held money on one account, newest first; `page.before` is an entry's id.
    [[nodiscard]] virtual Result<Page<ledger::Entry>>
    history(AccountNumber account, const EntryFilter& filter, const PageRequest& page) = 0;
    /// All entries. Newest and oldest start at once; largest and smallest read all that the filter's time
    /// span holds.
    [[nodiscard]] virtual Result<Page<ledger::Entry>> journal(const JournalRequest& request) = 0;
    /// The account as it stood just before `moment` (its status is today's); nothing when there is none.
    [[nodiscard]] virtual Result<std::optional<Account>> accountAt(AccountNumber number,
                                                                   Timestamp moment) = 0;

    /// Reads everything in one snapshot and proves it: ids without gaps, times in order, balances that follow
    /// from one another, a sum of zero in each currency, no customer below zero, each key once, settlements
    /// that fit, and projections equal to a replay. Takes its time: on a thread of its own. cancelled.
    [[nodiscard]] virtual Result<LedgerCheck> verify(const LedgerProgress& progress) = 0;
};

/// Writes, in sets: one load and one append a group. On the writer's thread, between UnitOfWork::begin and
/// commit; what is appended counts once the unit is committed, and is forgotten when it is rolled back.
class LedgerStore : public LedgerReader
{
public:
    /// What is known of all that is needed, entries not yet folded included.
    [[nodiscard]] virtual Result<ledger::Known> load(const ledger::Needs& needs) = 0;
    /// Writes what `book` decided. Its entries must follow the tip. Call it once a unit, when every command
    /// has been decided: what it wrote cannot be taken back by abandonCommand, only by rolling back the unit.
    [[nodiscard]] virtual Result<void> append(const ledger::Book& book, Timestamp now) = 0;

    /// Entries in the journal that are not in the projections yet.
    [[nodiscard]] virtual qint64 unfolded() const = 0;
    /// Brings the projections forward by about `rows` rows, in its own unit or along with a group. Whether
    /// there is more to do. Harmless at any time: a crash between steps loses nothing.
    [[nodiscard]] virtual Result<bool> fold(int rows) = 0;
};

} // namespace florin::store
