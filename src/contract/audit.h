// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

struct AuditLine {
    qint64 number = 0;
    Timestamp time;
    QString actor;
    QString operation;                  ///< "accounts.open"
    QString subject;                    ///< what it was about: an account, a user's name
    std::optional<CustomerId> customer; ///< whose record that is
    QString outcome;                    ///< "done", or the problem's code
    QString detail;
    QString address; ///< where it was asked from; empty in lines from before addresses were kept
    QString device;  ///< what the client there said it is
};
BOOST_DESCRIBE_STRUCT(AuditLine, (),
                      (number, time, actor, operation, subject, customer, outcome, detail, address, device))

BOOST_DEFINE_ENUM_CLASS(AuditOutcome, done, refused)

/// What is left out is not looked at.
struct ListAudit {
    static constexpr Operation operation{"audit.list", Permission::view_audit, Effect::Reads,
                                         "Lists what was done and by whom, newest first."};
    using Reply = Page<AuditLine>;
    Search search;   ///< part of any text of a line
    Text<60> actor;  ///< a user's whole name
    Text<60> action; ///< "accounts.open", or "accounts" for all of them
    Text<60> about;  ///< as it stands in the line; account numbers with or without spaces
    std::optional<CustomerId> customer;
    std::optional<AuditOutcome> outcome;
    std::optional<Timestamp> from;  ///< included
    std::optional<Timestamp> until; ///< not included
    std::optional<Cursor> after;
    std::optional<qint32> limit;
};
BOOST_DESCRIBE_STRUCT(ListAudit, (),
                      (search, actor, action, about, customer, outcome, from, until, after, limit))

/// Looks at a stretch of the chain. Whoever asks goes on with `next` until there is none, or until something
/// was found.
struct VerifyAudit {
    static constexpr Operation operation{"audit.verify", Permission::view_audit, Effect::Reads,
                                         "Checks the audit chain and its seals, a stretch at a time."};
    struct Reply {
        qint64 checked = 0;              ///< lines from the first on that fit, the stretches before included
        qint64 lines = 0;                ///< that there are now
        qint64 sealed = 0;               ///< up to which line the seals that were checked reach
        QString head;                    ///< hash of the last line that fits: worth writing down elsewhere
        bool whole = true;               ///< nothing was found so far
        std::optional<qint64> broken_at; ///< the first line that does not fit
        QString finding;                 ///< in English; empty while nothing is found
        std::optional<Cursor> next;
    };
    std::optional<Cursor> after;
};
BOOST_DESCRIBE_STRUCT(VerifyAudit, (), (after))
BOOST_DESCRIBE_STRUCT(VerifyAudit::Reply, (), (checked, lines, sealed, head, whole, broken_at, finding, next))

/// Somebody of the bank who looked at the caller's record.
struct RecordLook {
    qint64 number = 0; ///< newer ones have higher numbers; it says nothing else
    Timestamp time;
    Role role = Role::teller;
    std::optional<QString> name; ///< where the bank lets customers know it
    QString what;                ///< the operation: "money.history"
    std::optional<AccountNumber> account;
};
BOOST_DESCRIBE_STRUCT(RecordLook, (), (number, time, role, name, what, account))

struct WhoLooked {
    static constexpr Operation operation{"audit.who_looked", Permission::see_who_looked, Effect::Reads,
                                         "Lists who of the bank looked at one's own record, newest first."};
    using Reply = Page<RecordLook>;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
};
BOOST_DESCRIBE_STRUCT(WhoLooked, (), (after, limit))

using AuditOperations = boost::mp11::mp_list<ListAudit, VerifyAudit, WhoLooked>;
using AuditEvents = boost::mp11::mp_list<>;

} // namespace florin::contract
