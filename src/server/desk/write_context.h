// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ledger/book.h"
#include "server/desk/audience.h"
#include "server/desk/caller.h"
#include "server/desk/hub.h"
#include "server/desk/ruled_group.h"
#include "server/desk/sessions.h"
#include "store/ledger_store.h"
#include "store/unit_of_work.h"

#include <functional>
#include <vector>

namespace florin::server
{

/// An event that waits for the commit.
struct PendingEvent {
    contract::Event event;
    QByteArray coded;
    Audience audience;
};

/// Whether it says that the rules of roles are not as they were.
[[nodiscard]] inline bool changesRules(const PendingEvent& pending)
{
    return pending.event.name == contract::RoleChanged::event.name ||
           pending.event.name == contract::TimeZoneChanged::event.name;
}

/// What a handler of Effect::Writes or Effect::Posts works with, on the writer's thread. Whatever it does
/// happens together with its answer, or not at all when it refuses; events leave after the commit.
class WriteContext
{
public:
    /// Without a group's rules the bank itself acts: it takes over what another system decided.
    WriteContext(const Caller& from, store::UnitOfWork& unit, ledger::Book& book, Timestamp time,
                 RuledGroup* group = nullptr)
        : caller(from)
        , stores(unit)
        , now(time)
        , m_book(book)
        , m_group(group)
        , m_mark(book.mark())
    {
    }

    /// The serial numbers below belong to accounts that kept the number of an older system, and to the bank's
    /// own (services/accounts/bank_accounts.h).
    static constexpr qint64 first_free_serial = 5'000'000'000;

    const Caller& caller;
    store::UnitOfWork& stores;
    const Timestamp now;

    /// Decides the command, loading what it needs and has not been loaded with the group. Refused also as
    /// MoveLimits::check says.
    [[nodiscard]] Result<ledger::Receipt> post(const ledger::Command& command);
    /// Whether the journal has entries under this key.
    [[nodiscard]] Result<bool> isPosted(const IdempotencyKey& key);
    /// As it stands now, what this group decided included; unknown_account.
    [[nodiscard]] Result<ledger::AccountState> account(AccountNumber number);
    /// A new account at zero, under the next free number.
    [[nodiscard]] Result<AccountNumber> openAccount(AccountKind kind, Currency currency);
    /// The same under a number of one's choice, which must be free: for balances taken over from an older
    /// system.
    void openAccountAs(AccountNumber number, AccountKind kind, Currency currency);
    [[nodiscard]] Result<void> setStatus(AccountNumber number, AccountStatus status);

    template<contract::IsEvent E>
    void announce(const E& event, Audience audience)
    {
        m_events.push_back({E::event, contract::cbor::encode(event), std::move(audience)});
    }
    /// Accounts whose watchers are to be told, beside those the journal entries name.
    void touch(AccountNumber account) { m_touched.push_back(account); }

    /// Sessions that end with the commit: other nodes of the bank must hear of it.
    void endSessions(EndedSessions ended) { m_ended.push_back(std::move(ended)); }

    /// Done once this is on the disk, before anybody is answered; on the writer's thread, so not for long.
    void onCommit(std::function<void()> what) { m_on_commit.push_back(std::move(what)); }

    /// Takes back all that this request did so far; it goes on as if it began now. A failure is the whole
    /// group's: refuse with it.
    [[nodiscard]] Result<void> startOver();
    /// What was done stays although the answer is a refusal.
    void keepRefusal() { m_keeps_refusal = true; }
    [[nodiscard]] bool keepsRefusal() const { return m_keeps_refusal; }
    /// What each role may do, as the group found it.
    [[nodiscard]] contract::Scope scopeOf(contract::Role role, contract::Permission permission) const;
    [[nodiscard]] std::function<contract::Scope(contract::Permission)> reachOf(contract::Role role) const
    {
        return [this, role](contract::Permission permission) { return scopeOf(role, permission); };
    }
    /// What the audit line says beside its fields.
    void setAuditDetail(const QString& detail) { m_audit_detail = detail; }
    [[nodiscard]] const QString& auditDetail() const { return m_audit_detail; }

    /// For a part of this request that is done in somebody else's name. What it announces and touches counts
    /// only when it is adopted.
    [[nodiscard]] WriteContext inNameOf(const Caller& other) { return {other, stores, m_book, now, m_group}; }
    void adopt(WriteContext part);

    [[nodiscard]] std::vector<EndedSessions>& ended() { return m_ended; }
    [[nodiscard]] std::vector<std::function<void()>>& onCommit() { return m_on_commit; }
    [[nodiscard]] std::vector<PendingEvent>& events() { return m_events; }
    [[nodiscard]] std::vector<AccountNumber>& touched() { return m_touched; }

private:
    [[nodiscard]] Result<void> load(const ledger::Needs& needs);

    ledger::Book& m_book;
    RuledGroup* m_group;
    ledger::Book::Mark m_mark;
    std::vector<PendingEvent> m_events;
    std::vector<AccountNumber> m_touched;
    std::vector<EndedSessions> m_ended;
    std::vector<std::function<void()>> m_on_commit;
    QString m_audit_detail;
    bool m_keeps_refusal = false;
};

} // namespace florin::server
