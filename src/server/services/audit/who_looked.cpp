// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit/who_looked.h"

#include "contract/operations.h"
#include "server/services/identity/people.h"
#include "server/services/searching.h"
#include "store/audit_store.h"

#include <QSet>

#include <map>

namespace florin::server
{
namespace
{

/// The names of the operations that look at records.
const QSet<QString>& looks()
{
    static const QSet<QString> names = [] {
        QSet<QString> found;
        contract::forEachOperation([&found](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (contract::LooksAtRecords<Op>)
                found.insert(QString::fromLatin1(Op::operation.name.data(),
                                                 static_cast<qsizetype>(Op::operation.name.size())));
        });
        return found;
    }();
    return names;
}

/// Those who looked, as they are now; each is asked for once.
class Staff
{
public:
    explicit Staff(store::IdentityReader& identity) : m_identity(identity) {}

    Result<std::optional<store::User>> find(UserId id)
    {
        const auto known = m_known.find(id);
        if (known != m_known.end())
            return known->second;
        auto user = m_identity.user(id);
        if (user)
            m_known.emplace(id, *user);
        return user;
    }

private:
    store::IdentityReader& m_identity;
    std::map<UserId, std::optional<store::User>> m_known;
};

Result<contract::RecordLook> shown(const store::AuditLine& line, Staff& staff, StaffNames names)
{
    const auto user = staff.find(line.actor.value_or(UserId{}));
    if (!user)
        return refuse(user.error());
    contract::RecordLook look;
    look.number = line.number;
    look.time = line.time;
    look.what = line.operation;
    look.account = AccountNumber::fromText(line.subject);
    if (*user)
        look.role = roleFromName((*user)->role);
    if (*user && names == StaffNames::Shown)
        look.name = (*user)->display_name;
    return look;
}

} // namespace

Result<contract::WhoLooked::Reply> whoLooked(const contract::WhoLooked& request, ReadContext& context,
                                             StaffNames names)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    if (!context.caller.customer)
        return contract::WhoLooked::Reply();
    store::AuditFilter filter;
    filter.customer = context.caller.customer;
    filter.done = true;
    const auto lines = search<store::AuditLine>(
        *page,
        [&](const store::PageRequest& next) { return context.stores.audit().auditLines(filter, next); },
        [](const store::AuditLine& line) { return looks().contains(line.operation); },
        [](const store::AuditLine& line) { return line; },
        [](const store::AuditLine& line) { return line.number; });
    if (!lines)
        return refuse(lines.error());
    Staff staff(context.stores.identity());
    contract::WhoLooked::Reply reply;
    reply.next = lines->next;
    for (const store::AuditLine& line : lines->items) {
        auto look = shown(line, staff, names);
        if (!look)
            return refuse(std::move(look.error()));
        reply.items.push_back(std::move(*look));
    }
    return reply;
}

} // namespace florin::server
