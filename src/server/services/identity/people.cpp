// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/people.h"

#include "core/random.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/passwords.h"
#include "server/services/paging.h"

namespace florin::server
{
namespace
{

/// Three groups of twenty bits: more than anybody guesses through the throttle, short enough to read out.
constexpr int one_time_groups = 3;

contract::UserSummary summaryOf(const store::User& user)
{
    return {user.id, user.name, user.display_name, roleFromName(user.role), user.active, std::nullopt};
}

} // namespace

Result<UserId> addPerson(const NewPerson& person, WriteContext& context)
{
    store::User user;
    user.name = person.name;
    user.display_name = person.display_name;
    user.role = nameOf(person.role);
    user.customer = person.customer;
    user.must_change_password = person.must_change_password;
    user.created = context.now;
    return context.stores.identity().addUser(user, person.password_record);
}

Result<contract::AddUser::Reply> addUser(const contract::AddUser& request, SignContext& context)
{
    if (!contract::isStaff(request.role))
        return refuse(invalidField(QStringLiteral("role"),
                                   QStringLiteral("is for customers, who are added with their account")));
    const QString password = random::password(one_time_groups);
    auto record = passwords::record(Secret::fromText(password));
    if (!record)
        return refuse(std::move(record.error()));
    NewPerson person{request.name.value.trimmed(), request.display_name, request.role, std::nullopt, *record};
    UserId user;
    auto added = context.write([&](WriteContext& write) -> Result<void> {
        auto id = addPerson(person, write);
        if (!id)
            return refuse(std::move(id.error()));
        user = *id;
        return audited(QStringLiteral("identity.add_user"), person.name, write);
    });
    if (!added)
        return refuse(std::move(added.error()));
    return contract::AddUser::Reply{user, Secret::fromText(password)};
}

Result<contract::ListUsers::Reply> listUsers(const contract::ListUsers& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    auto users = context.stores.identity().users({}, *page);
    if (!users)
        return refuse(std::move(users.error()));
    contract::ListUsers::Reply reply;
    for (const store::User& user : users->rows) {
        const QString& wanted = request.search;
        if (wanted.isEmpty() || user.name.contains(wanted, Qt::CaseInsensitive) ||
            user.display_name.contains(wanted, Qt::CaseInsensitive))
            reply.items.push_back(summaryOf(user));
    }
    if (users->more)
        reply.next = cursorAt(users->rows.back().id.value);
    return reply;
}

void renewRecord(const store::User& user, const Secret& password, SignContext& context)
{
    const auto record = passwords::record(password);
    if (!record)
        return;
    (void)context.write([&](WriteContext& write) {
        return write.stores.identity().setPassword(user.id, *record, user.must_change_password);
    });
}

Result<void> audited(const QString& operation, const QString& subject, WriteContext& context)
{
    const store::AuditLine line{.time = context.now,
                                .actor = context.caller.user,
                                .actor_name = context.caller.name,
                                .operation = operation,
                                .subject = subject,
                                .outcome = QStringLiteral("done"),
                                .detail = {},
                                .hash = {}};
    return context.stores.audit().append(std::span(&line, 1));
}

Result<void> noteSignIn(const store::User& user, WriteContext& context)
{
    if (!contract::isStaff(roleFromName(user.role)))
        return {};
    const store::AuditLine line{.time = context.now,
                                .actor = user.id,
                                .actor_name = user.name,
                                .operation = QStringLiteral("identity.log_in"),
                                .subject = user.name,
                                .outcome = QStringLiteral("done"),
                                .detail = context.caller.peer,
                                .hash = {}};
    return context.stores.audit().append(std::span(&line, 1));
}

} // namespace florin::server
