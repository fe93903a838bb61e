// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/desk.h"

#include <optional>

namespace florin::ledger::test
{

/// The ledger's rules once more, as simply as they can be said: a list of what happened, from which every
/// balance and every hold is worked out anew each time it is asked for.
class NaiveBank
{
public:
    struct Done {
        Posting posting; ///< with accounts and amount filled in
        IdempotencyKey key;
        UserId actor;
        Posting asked; ///< as it came
    };

    std::map<AccountNumber, AccountState> accounts; ///< kind, currency and status; the sums are not kept
    std::vector<Done> done;

    [[nodiscard]] qint64 balance(AccountNumber number) const
    {
        qint64 sum = 0;
        for (const Done& each : done) {
            if (!movesMoney(each.posting.kind))
                continue;
            sum += each.posting.to == number ? each.posting.amount.minor() : 0;
            sum -= each.posting.from == number ? each.posting.amount.minor() : 0;
        }
        return sum;
    }

    [[nodiscard]] qint64 held(AccountNumber number) const
    {
        qint64 sum = 0;
        for (std::size_t i = 0; i < done.size(); ++i) {
            const Posting& posting = done[i].posting;
            if (posting.kind == EntryKind::hold && posting.from == number && !isSettled(i))
                sum += posting.amount.minor();
        }
        return sum;
    }

    /// Nothing when the command is carried out (or was before), else why not.
    std::optional<ProblemCode> post(const Command& command)
    {
        const auto known =
            std::find_if(done.begin(), done.end(), [&](const Done& each) { return each.key == command.key; });
        if (known != done.end())
            return sameAsBefore(command) ? std::nullopt : std::optional(ProblemCode::key_reused);
        const auto before = done;
        for (const Posting& posting : command.postings) {
            if (const auto refused = postOne(posting, command)) {
                done = before;
                return refused;
            }
        }
        return std::nullopt;
    }

    std::optional<ProblemCode> setStatus(AccountNumber number, AccountStatus status)
    {
        const auto found = accounts.find(number);
        if (found == accounts.end())
            return ProblemCode::unknown_account;
        AccountStatus& now = found->second.status;
        if (now == status)
            return std::nullopt;
        if (now == AccountStatus::closed)
            return ProblemCode::account_closed;
        if (status == AccountStatus::closed && now == AccountStatus::frozen)
            return ProblemCode::account_frozen;
        if (status == AccountStatus::closed && (balance(number) != 0 || held(number) != 0))
            return ProblemCode::account_not_empty;
        now = status;
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isSettled(std::size_t index) const
    {
        return std::any_of(done.begin(), done.end(), [&](const Done& each) {
            return each.posting.about.value == static_cast<qint64>(index) + 1;
        });
    }

    [[nodiscard]] bool sameAsBefore(const Command& command) const
    {
        std::vector<Posting> asked;
        for (const Done& each : done) {
            if (each.key != command.key)
                continue;
            if (each.actor != command.actor)
                return false;
            asked.push_back(each.asked);
        }
        return std::equal(asked.begin(), asked.end(), command.postings.begin(), command.postings.end(),
                          [](const Posting& a, const Posting& b) {
                              return a.kind == b.kind && a.from == b.from && a.to == b.to &&
                                     a.amount == b.amount && a.about == b.about && a.memo == b.memo;
                          });
    }

    /// The place in `done` of the entry a posting is about.
    [[nodiscard]] std::optional<std::size_t> about(const Posting& posting) const
    {
        if (posting.about.value < 1 || posting.about.value > static_cast<qint64>(done.size()))
            return std::nullopt;
        return static_cast<std::size_t>(posting.about.value - 1);
    }

    std::optional<ProblemCode> postOne(const Posting& asked, const Command& command)
    {
        Posting posting = asked;
        qint64 freed = 0;
        if (posting.kind == EntryKind::reversal) {
            const auto index = about(posting);
            if (!index || !movesMoney(done[*index].posting.kind) ||
                done[*index].posting.kind == EntryKind::reversal)
                return ProblemCode::unknown_entry;
            if (isSettled(*index))
                return ProblemCode::already_reversed;
            posting.from = done[*index].posting.to;
            posting.to = done[*index].posting.from;
            posting.amount = done[*index].posting.amount;
        } else if (refersToEntry(posting.kind)) {
            const auto index = about(posting);
            if (!index || done[*index].posting.kind != EntryKind::hold)
                return ProblemCode::unknown_hold;
            if (isSettled(*index))
                return ProblemCode::hold_settled;
            const Posting& hold = done[*index].posting;
            posting.from = hold.from;
            posting.to = hold.to;
            freed = hold.amount.minor();
            if (posting.kind == EntryKind::release)
                posting.amount = hold.amount;
            else if (posting.amount > hold.amount)
                return ProblemCode::insufficient_funds;
        }
        if (posting.kind != EntryKind::release) {
            if (const auto refused = check(posting, freed))
                return refused;
        }
        done.push_back({posting, command.key, command.actor, asked});
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ProblemCode> check(const Posting& posting, qint64 freed) const
    {
        if (posting.amount.minor() <= 0)
            return ProblemCode::amount_not_positive;
        if (posting.amount.minor() > Money::max_request_minor)
            return ProblemCode::amount_too_large;
        if (posting.from == posting.to)
            return ProblemCode::same_account;
        for (const AccountNumber number : {posting.from, posting.to}) {
            const auto found = accounts.find(number);
            if (found == accounts.end())
                return ProblemCode::unknown_account;
            if (found->second.status == AccountStatus::closed)
                return ProblemCode::account_closed;
            if (found->second.status == AccountStatus::frozen)
                return ProblemCode::account_frozen;
            if (found->second.currency != posting.amount.currency())
                return ProblemCode::wrong_currency;
        }
        const bool bounded = isCustomerKind(accounts.at(posting.from).kind);
        const qint64 available = balance(posting.from) - held(posting.from) + freed;
        if (bounded && available < posting.amount.minor())
            return ProblemCode::insufficient_funds;
        return std::nullopt;
    }
};

} // namespace florin::ledger::test
