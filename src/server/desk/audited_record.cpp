// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/audited_record.h"

#include "server/desk/owner_cache.h"

#include <algorithm>

namespace florin::server
{
namespace
{

using Customers = Result<std::vector<CustomerId>>;

/// Of the accounts given, each once.
Customers ownersOf(std::initializer_list<AccountNumber> accounts, OwnerCache& owners,
                   store::CustomerReader& customers)
{
    std::vector<CustomerId> found;
    for (const AccountNumber account : accounts) {
        std::optional<CustomerId> owner = owners.known(account);
        if (!owner) {
            const auto customer = customers.ownerOf(account);
            if (!customer)
                return refuse(customer.error());
            if (*customer)
                owner = (*customer)->id;
        }
        if (owner && std::ranges::find(found, *owner) == found.end())
            found.push_back(*owner);
    }
    return found;
}

struct FindCustomers {
    OwnerCache& owners;
    const RecordReaders& readers;

    Customers operator()(std::monostate) const { return Customers(); }
    Customers operator()(FeedbackId) const { return Customers(); } // kept by name, not by customer
    Customers operator()(ProposalId) const { return Customers(); } // what it leads to has a line of its own
    Customers operator()(CustomerId customer) const { return std::vector{customer}; }
    Customers operator()(AccountNumber account) const
    {
        return ownersOf({account}, owners, readers.customers);
    }
    Customers operator()(ConversationId id) const
    {
        const auto conversation = readers.support.conversation(id);
        if (!conversation)
            return refuse(conversation.error());
        if (!*conversation)
            return Customers();
        const auto user = readers.identity.user((*conversation)->customer_user);
        if (!user)
            return refuse(user.error());
        return *user && (*user)->customer ? Customers(std::vector{*(*user)->customer}) : Customers();
    }
    Customers operator()(EntryId id) const
    {
        const auto entry = readers.ledger.entry(id);
        if (!entry)
            return refuse(entry.error());
        if (!*entry)
            return Customers();
        return ownersOf({(*entry)->debit, (*entry)->credit}, owners, readers.customers);
    }
};

} // namespace

QString textOf(const AuditedRecord& record)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(AccountNumber account) const { return account.toText(); }
        QString operator()(CustomerId id) const { return QString::number(id.value); }
        QString operator()(ConversationId id) const { return QString::number(id.value); }
        QString operator()(EntryId id) const { return QString::number(id.value); }
        QString operator()(FeedbackId id) const { return QString::number(id.value); }
        QString operator()(ProposalId id) const { return QString::number(id.value); }
    };
    return std::visit(Text(), record);
}

Result<std::vector<CustomerId>> customersOf(const AuditedRecord& record, OwnerCache& owners,
                                            const RecordReaders& readers)
{
    return std::visit(FindCustomers{owners, readers}, record);
}

} // namespace florin::server
