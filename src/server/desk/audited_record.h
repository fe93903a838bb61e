// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"
#include "contract/operation.h"
#include "core/account_number.h"
#include "core/ids.h"
#include "core/problem.h"
#include "store/customer_store.h"
#include "store/identity_store.h"
#include "store/ledger_store.h"
#include "store/support_store.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace florin::server
{

class OwnerCache;

/// The record that a request names, of whichever kind; nothing where it is about many, or about none.
using AuditedRecord =
    std::variant<std::monostate, AccountNumber, CustomerId, ConversationId, EntryId, FeedbackId, ProposalId>;

/// As the audit writes it; empty for nothing.
[[nodiscard]] QString textOf(const AuditedRecord& record);

/// Where the customer of a record is found: in a session of a reader, or in the unit being written.
struct RecordReaders {
    store::CustomerReader& customers;
    store::IdentityReader& identity;
    store::SupportReader& support;
    store::LedgerReader& ledger;

    template<class Stores>
    [[nodiscard]] static RecordReaders of(Stores& stores)
    {
        return {stores.customers(), stores.identity(), stores.support(), stores.ledger()};
    }
};

/// Whose record it is: of an entry, the owners of both its accounts. What is nobody's, or is not there, has
/// none. Owners are looked for in the cache, and not put there: what a group of writes has made so far may
/// still be taken back.
[[nodiscard]] Result<std::vector<CustomerId>> customersOf(const AuditedRecord& record, OwnerCache& owners,
                                                          const RecordReaders& readers);

namespace detail
{

template<class Field>
AuditedRecord recordIn(const Field& field)
{
    if constexpr (contract::is_optional<Field>) {
        return field ? recordIn(*field) : AuditedRecord();
    } else if constexpr (std::is_same_v<Field, AccountNumber> || std::is_same_v<Field, CustomerId> ||
                         std::is_same_v<Field, ConversationId> || std::is_same_v<Field, EntryId> ||
                         std::is_same_v<Field, FeedbackId> || std::is_same_v<Field, ProposalId>) {
        return field.isNull() ? AuditedRecord() : AuditedRecord(field);
    } else {
        return {};
    }
}

/// The first field that names a record and is never left out.
template<class T>
AuditedRecord firstRecord(const T& message)
{
    AuditedRecord record;
    boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(message.*member.pointer)>;
        if constexpr (!contract::is_optional<Field>) {
            if (record.index() == 0)
                record = recordIn(message.*member.pointer);
        }
    });
    return record;
}

/// A user's name, for what is about who can log in; for what is about a whole role, the role.
template<class T>
QString userNameIn(const T& message)
{
    QString name;
    boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(message.*member.pointer)>;
        if constexpr (std::is_same_v<Field, contract::UserName>) {
            if (name.isEmpty())
                name = (message.*member.pointer).value;
        } else if constexpr (std::is_same_v<Field, contract::Role>) {
            if (name.isEmpty())
                name = contract::Wire<contract::Role>::pack(message.*member.pointer);
        }
    });
    return name;
}

} // namespace detail

/// Whose record a request is about, from its declaration: what a read looks at; else the first field that
/// names one.
template<contract::IsOperation Op>
[[nodiscard]] AuditedRecord recordOf(const Op& request)
{
    if constexpr (!contract::LooksAtRecords<Op>) {
        return detail::firstRecord(request);
    } else if constexpr (std::is_same_v<std::decay_t<decltype(Op::looks_at)>, contract::Everybody>) {
        return {};
    } else {
        return detail::recordIn(request.*Op::looks_at);
    }
}

} // namespace florin::server
