// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administrators.h"

#include "core/random.h"
#include "server/desk/audit_lines.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "server/nodes/node_news.h"
#include "server/services/identity/factors.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "store/security_store.h"

#include <functional>

namespace florin::server
{
namespace
{

using Change = std::function<Result<void>(const Secret& record, WriteContext& context)>;

/// `change` gets the record of a password that is given back.
Result<Secret> withNewPassword(store::Database& database, const Clock& clock, const Change& change)
{
    const Secret password = Secret::fromText(random::password(4));
    const auto record = passwords::record(password);
    if (!record)
        return refuse(record.error());
    auto unit = database.writer();
    if (!unit)
        return refuse(std::move(unit.error()));
    auto changed = changeBank(**unit, theBank(), clock.now(),
                              [&](WriteContext& context) { return change(*record, context); });
    if (!changed)
        return refuse(std::move(changed.error()));
    return password;
}

Result<void> note(const QString& operation, const QString& subject, const QString& more,
                  WriteContext& context)
{
    store::AuditLine line =
        auditLine(context.caller, operation, subject, QStringLiteral("done"), context.now);
    line.detail = QStringLiteral("with the bank's key, without a second person") + more;
    return context.stores.audit().append(std::span(&line, 1));
}

Result<contract::AddUser> requestFor(const QString& name, const QString& display_name)
{
    contract::AddUser request;
    auto user = contract::Wire<contract::UserName>::unpack(name);
    if (!user)
        return refuse(invalidField(QStringLiteral("user"), QStringLiteral("is no user name")));
    auto shown = contract::Wire<contract::Name>::unpack(display_name);
    if (!shown)
        return refuse(invalidField(QStringLiteral("name"), QStringLiteral("is no name of a person")));
    request.name = *user;
    request.display_name = *shown;
    request.role = contract::Role::admin;
    return request;
}

Result<store::User> administratorNamed(const QString& name, WriteContext& context)
{
    auto user = context.stores.identity().userByName(name.trimmed());
    if (!user)
        return refuse(std::move(user.error()));
    if (!*user || roleFromName((*user)->role) != contract::Role::admin)
        return refuse(ProblemCode::unknown_user);
    return std::move(**user);
}

/// Whoever guesses at the name must not keep its owner out.
Result<void> liftLock(UserId user, WriteContext& context)
{
    auto guard = context.stores.security().guard(user);
    if (!guard)
        return refuse(std::move(guard.error()));
    if (!*guard || !(*guard)->locked_until)
        return {};
    (*guard)->locked_until.reset();
    return context.stores.security().setGuard(**guard);
}

/// Nodes that serve the bank meanwhile have sessions in memory.
void tellNodes(WriteContext& context)
{
    NodeNews news;
    news.ended = context.ended();
    if (!news.isEmpty())
        context.stores.tell(news.encoded());
}

} // namespace

Result<Secret> addFirstAdministrator(store::Database& database, const QString& name, const Clock& clock)
{
    return withNewPassword(database, clock, [&](const Secret& record, WriteContext& context) -> Result<void> {
        NewPerson person;
        person.name = name;
        person.display_name = QStringLiteral("Administrator");
        person.role = contract::Role::admin;
        person.password_record = record;
        auto added = addPerson(person, context);
        return added ? Result<void>() : refuse(std::move(added.error()));
    });
}

Result<Secret> addAdministrator(store::Database& database, const QString& name, const QString& display_name,
                                const Clock& clock)
{
    const auto request = requestFor(name, display_name);
    if (!request)
        return refuse(request.error());
    return withNewPassword(database, clock, [&](const Secret& record, WriteContext& context) -> Result<void> {
        const auto added = addUser(*request, context);
        if (!added)
            return refuse(added.error());
        if (auto set = context.stores.identity().setPassword(added->user, record, true); !set)
            return set;
        return note(QStringLiteral("administrator.add"), request->name.value.trimmed(), {}, context);
    });
}

Result<Secret> resetAdministrator(store::Database& database, const QString& name, const Clock& clock)
{
    return withNewPassword(database, clock, [&](const Secret& record, WriteContext& context) -> Result<void> {
        auto user = administratorNamed(name, context);
        if (!user)
            return refuse(std::move(user.error()));
        const QString more = user->active ? QString() : QStringLiteral("; they were not active");
        user->active = true;
        if (auto updated = context.stores.identity().updateUser(*user); !updated)
            return updated;
        if (auto set = context.stores.identity().setPassword(user->id, record, true); !set)
            return set;
        if (auto lifted = liftLock(user->id, context); !lifted)
            return lifted;
        if (auto forgotten = forgetFactors(user->id, context); !forgotten)
            return forgotten;
        if (auto ended = endEverything(user->id, context); !ended)
            return refuse(std::move(ended.error()));
        tellNodes(context);
        return note(QStringLiteral("administrator.reset"), user->name, more, context);
    });
}

} // namespace florin::server
