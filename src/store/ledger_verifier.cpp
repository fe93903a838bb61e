// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_verifier.h"

#include "store/statement_marks.h"

namespace florin::store
{
namespace
{

constexpr qint64 entries_per_progress = 4096;

} // namespace

bool LedgerVerifier::expect(bool fits, const char* otherwise, EntryId at)
{
    if (!fits && m_check.finding.isEmpty()) {
        m_check.finding = QString::fromLatin1(otherwise);
        m_check.broken_at = at;
    }
    return m_check.finding.isEmpty();
}

Result<LedgerCheck> LedgerVerifier::run()
{
    if (auto read = readAccounts(); !read)
        return refuse(read.error());
    if (auto read = readJournal(); !read)
        return refuse(read.error());
    if (m_check.finding.isEmpty()) {
        expect(m_tree.size() == m_evidence.tip().value, "the journal ends before its last entry",
               m_evidence.tip());
        expect(m_evidence.foldedUpto() <= m_evidence.tip(),
               "entries that were folded are missing from the journal", EntryId{m_evidence.tip().value + 1});
        if (auto counted = checkTotals(); !counted)
            return refuse(counted.error());
        checkAccounts();
    }
    m_check.entries = m_tree.size();
    m_check.accounts = static_cast<qint64>(m_accounts.size());
    m_check.root = m_tree.root();
    m_check.ok = m_check.finding.isEmpty();
    return m_check;
}

Result<void> LedgerVerifier::readAccounts()
{
    return m_evidence.eachAccount([this](const Result<Account>& account) -> Result<bool> {
        if (!account)
            return expect(false, "an account's row cannot be read", {});
        Replayed replayed;
        replayed.row = *account;
        m_accounts.emplace(account->state.number, replayed);
        return true;
    });
}

Result<void> LedgerVerifier::readJournal()
{
    if (!m_check.finding.isEmpty())
        return {};
    return m_evidence.eachEntry([this](EntryId id, Result<ledger::Entry> entry) -> Result<bool> {
        if (!entry)
            return expect(false, "the entry cannot be read", id);
        auto fits = check(*entry);
        m_before = std::move(*entry);
        return fits;
    });
}

Result<bool> LedgerVerifier::check(const ledger::Entry& entry)
{
    if (entry.id.value % entries_per_progress == 0 && m_progress &&
        !m_progress(entry.id.value, m_evidence.tip().value))
        return refuse(ProblemCode::cancelled);
    checkPlace(entry);
    if (auto done = checkKey(entry); !done)
        return refuse(done.error());
    if (auto done = checkWhatItIsAbout(entry); !done)
        return refuse(done.error());
    replay(entry);
    if (auto done = checkMarks(entry); !done)
        return refuse(done.error());
    if (m_check.finding.isEmpty())
        m_tree.append(canonicalBytes(entry));
    return m_check.finding.isEmpty();
}

void LedgerVerifier::checkPlace(const ledger::Entry& entry)
{
    const EntryId at = entry.id;
    expect(at.value == m_before.id.value + 1, "entries are missing before it", at);
    expect(entry.time >= m_before.time, "its time is before that of the entry before it", at);
    expect(entry.amount_minor > 0, "its amount is not positive", at);
    expect(entry.debit != entry.credit, "both its accounts are the same", at);
    const bool continues = entry.leg > 0 && entry.key == m_before.key && entry.leg == m_before.leg + 1 &&
                           entry.actor == m_before.actor;
    expect(entry.leg == 0 || continues, "it is not the next of its linked set", at);
    expect(ledger::refersToEntry(entry.kind) != entry.about.isNull(),
           "what it is about does not suit its kind", at);
}

Result<void> LedgerVerifier::checkKey(const ledger::Entry& entry)
{
    if (entry.leg != 0)
        return {};
    const auto found = m_evidence.checkKey(entry);
    if (!found)
        return refuse(found.error());
    expect(found->otherwise == nullptr, found->otherwise, found->at);
    return {};
}

Result<void> LedgerVerifier::checkWhatItIsAbout(const ledger::Entry& entry)
{
    if (!ledger::refersToEntry(entry.kind) || !m_check.finding.isEmpty())
        return {};
    if (entry.kind != EntryKind::reversal) {
        const auto hold = m_open_holds.find(entry.about);
        if (expect(hold != m_open_holds.end(), "it settles no open hold", entry.id))
            checkSettlement(entry, hold->second);
        return {};
    }
    auto about = m_evidence.entry(entry.about);
    if (!about)
        return refuse(about.error());
    expect(m_reversed.insert(entry.about).second, "it reverses an entry a second time", entry.id);
    const bool suits = *about && (*about)->id < entry.id && ledger::movesMoney((*about)->kind) &&
                       (*about)->kind != EntryKind::reversal && (*about)->debit == entry.credit &&
                       (*about)->credit == entry.debit && (*about)->amount() == entry.amount();
    expect(suits, "it is not the reverse of the entry it reverses", entry.id);
    return {};
}

void LedgerVerifier::checkSettlement(const ledger::Entry& entry, const ledger::Entry& hold)
{
    const bool whole = entry.amount_minor == hold.amount_minor;
    expect(entry.debit == hold.debit && entry.credit == hold.credit && entry.currency == hold.currency &&
               (whole || (entry.kind == EntryKind::capture && entry.amount_minor < hold.amount_minor)),
           "it does not fit the hold it settles", entry.id);
}

void LedgerVerifier::replay(const ledger::Entry& entry)
{
    const auto debit = m_accounts.find(entry.debit);
    const auto credit = m_accounts.find(entry.credit);
    if (!expect(debit != m_accounts.end() && credit != m_accounts.end(), "it names an unknown account",
                entry.id))
        return;
    Replayed& from = debit->second;
    Replayed& to = credit->second;
    expect(from.row.state.currency == entry.currency && to.row.state.currency == entry.currency,
           "its currency is not that of its accounts", entry.id);
    const qint64 moved = ledger::movesMoney(entry.kind) ? entry.amount_minor : 0;
    const auto from_after = checkedAdd(from.balance_minor, -moved);
    const auto to_after = checkedAdd(to.balance_minor, moved);
    expect(from_after == entry.debit_balance_after_minor && to_after == entry.credit_balance_after_minor,
           "the balances after it do not follow from those before", entry.id);
    if (entry.kind == EntryKind::hold) {
        from.held_minor += entry.amount_minor;
        m_open_holds.emplace(entry.id, entry);
    } else if (const auto hold = m_open_holds.find(entry.about); hold != m_open_holds.end()) {
        from.held_minor -= hold->second.amount_minor;
        m_open_holds.erase(hold);
    }
    expect(from.held_minor == entry.debit_held_after_minor && to.held_minor == entry.credit_held_after_minor,
           "what is held after it does not follow from what was held before", entry.id);
    from.balance_minor = entry.debit_balance_after_minor;
    to.balance_minor = entry.credit_balance_after_minor;
    expect(!isCustomerKind(from.row.state.kind) || from.balance_minor >= from.held_minor,
           "it spends more than the customer had", entry.id);
    noteOn(from, entry);
    noteOn(to, entry);
}

void LedgerVerifier::noteOn(Replayed& account, const ledger::Entry& entry)
{
    const ledger::AccountState& row = account.row.state;
    expect(entry.placeOf(row.number) == account.next, "it does not follow the entry before it on its account",
           entry.id);
    account.next = {entry.id, account.next.ordinal + 1};
    if (entry.id <= m_evidence.foldedUpto())
        account.last_folded = entry.id;
    if (row.last_entry == entry.id)
        account.row_met = row.balance_minor == account.balance_minor &&
                          row.held_minor == account.held_minor &&
                          row.entries == entry.placeOf(row.number).ordinal;
}

Result<void> LedgerVerifier::checkMarks(const ledger::Entry& entry)
{
    for (const AccountNumber account : {entry.debit, entry.credit}) {
        if (entry.id > m_evidence.foldedUpto() || !isMarked(entry.placeOf(account)))
            continue;
        auto mark = m_evidence.markFrom(account, entry.id);
        if (!mark)
            return refuse(mark.error());
        ++m_folded_marks;
        expect(*mark == entry.id, "the statement of its account lacks a mark at it", entry.id);
    }
    return {};
}

Result<void> LedgerVerifier::checkTotals()
{
    const auto keys = m_evidence.checkAllKeys();
    if (!keys)
        return refuse(keys.error());
    expect(keys->otherwise == nullptr, keys->otherwise, keys->at);
    const auto marks = m_evidence.markCount(m_evidence.foldedUpto());
    if (!marks)
        return refuse(marks.error());
    expect(*marks == m_folded_marks, "a statement has a mark at no entry of its own", {});
    return {};
}

void LedgerVerifier::checkAccounts()
{
    std::map<Currency, quint64> sums; // unsigned, so that a sum may wrap on its way to zero
    for (const auto& [number, account] : m_accounts) {
        const ledger::AccountState& row = account.row.state;
        sums[row.currency] += static_cast<quint64>(account.balance_minor);
        const bool untouched =
            row.last_entry.isNull() && row.balance_minor == 0 && row.held_minor == 0 && row.entries == 0;
        expect(account.row_met || untouched, "an account's folded balance is not that of its entries",
               account.next.previous);
        expect(row.last_entry >= account.last_folded, "an account's folded balance is behind",
               account.last_folded);
        expect(row.status != AccountStatus::closed || (account.balance_minor == 0 && account.held_minor == 0),
               "a closed account is not empty", account.next.previous);
    }
    for (const auto& [currency, sum] : sums)
        expect(sum == 0, "the balances of a currency do not add up to zero", {});
}

} // namespace florin::store
