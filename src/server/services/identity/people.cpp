// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/people.h"

#include "server/desk/audit_lines.h"
#include "server/services/identity/passwords.h"
#include "server/services/searching.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{

/// From the audit chain, on which every log-in stands; looked for among the newest lines about the user.
Result<std::optional<Timestamp>> lastLogIn(const store::User& user, store::AuditReader& audit)
{
    store::AuditFilter filter;
    filter.subject = user.name;
    filter.operation = QStringLiteral("identity.log_in");
    const auto lines = audit.auditLines(filter, {.before = {}, .limit = 20});
    if (!lines)
        return refuse(lines.error());
    const auto good = std::ranges::find(lines->rows, QStringLiteral("done"), &store::AuditLine::outcome);
    return good == lines->rows.end() ? std::nullopt : std::optional(good->time);
}

Result<contract::UserSummary> summaryOf(const store::User& user, store::ReaderSession& stores)
{
    auto last = lastLogIn(user, stores.audit());
    if (!last)
        return refuse(std::move(last.error()));
    const auto awaits_password = awaitsPassword(user, stores.identity());
    if (!awaits_password)
        return refuse(awaits_password.error());
    return contract::UserSummary{user.id,     user.name, user.display_name, roleFromName(user.role),
                                 user.active, *last,     *awaits_password};
}

} // namespace

contract::Role roleFromName(const QString& name)
{
    const auto role = contract::Wire<contract::Role>::unpack(name);
    return role.value_or(contract::Role::customer); // an unknown role may do least
}

QString nameOf(contract::Role role)
{
    return contract::Wire<contract::Role>::pack(role);
}

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

Result<std::optional<store::User>> findUser(const QString& name, store::IdentityReader& identity,
                                            store::CustomerReader& customers)
{
    auto by_name = identity.userByName(name.trimmed());
    if (!by_name || *by_name)
        return by_name;
    if (const auto account = AccountNumber::fromText(name)) {
        const auto owner = customers.ownerOf(*account);
        if (!owner)
            return refuse(owner.error());
        return *owner ? identity.userOfCustomer((*owner)->id) : std::optional<store::User>();
    }
    return std::optional<store::User>();
}

Result<std::optional<store::User>> findAtLogIn(const QString& name, store::ReaderSession& stores)
{
    auto user = findUser(name, stores.identity(), stores.customers());
    if (!user || *user)
        return user;
    // In one spelling: under others failures would be counted apart.
    const CustomerId customer{name.trimmed().toLongLong()};
    if (customer.isNull() || QString::number(customer.value) != name.trimmed())
        return std::optional<store::User>();
    return stores.identity().userOfCustomer(customer);
}

Result<bool> awaitsPassword(const store::User& user, store::IdentityReader& identity)
{
    if (!user.active || !user.must_change_password)
        return false;
    const auto record = identity.passwordRecord(user.id);
    if (!record)
        return refuse(record.error());
    return record->isEmpty();
}

Result<contract::AddUser::Reply> addUser(const contract::AddUser& request, WriteContext& context)
{
    if (!contract::isStaff(request.role))
        return refuse(invalidField(QStringLiteral("role"),
                                   QStringLiteral("is for customers, who are added with their account")));
    // A name that reads as a number of an account or a customer would stand before its owner at log-in.
    const bool only_digits =
        std::ranges::none_of(request.name.value, [](QChar c) { return !c.isDigit() && !c.isSpace(); });
    if (only_digits)
        return refuse(invalidField(QStringLiteral("name"), QStringLiteral("has no letter in it")));
    NewPerson person;
    person.name = request.name.value.trimmed();
    person.display_name = request.display_name;
    person.role = request.role;
    const auto user = addPerson(person, context);
    if (!user)
        return refuse(user.error());
    return contract::AddUser::Reply{*user};
}

Result<contract::ListUsers::Reply> listUsers(const contract::ListUsers& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const QString& wanted = request.search;
    const auto users = search<store::User>(
        *page, [&](const store::PageRequest& part) { return context.stores.identity().users({}, part); },
        [&](const store::User& user) {
            return user.name.contains(wanted, Qt::CaseInsensitive) ||
                   user.display_name.contains(wanted, Qt::CaseInsensitive);
        },
        [](const store::User& user) { return user; }, [](const store::User& user) { return user.id.value; });
    if (!users)
        return refuse(users.error());
    contract::ListUsers::Reply reply;
    reply.next = users->next;
    for (const store::User& user : users->items) {
        auto summary = summaryOf(user, context.stores);
        if (!summary)
            return refuse(std::move(summary.error()));
        reply.items.push_back(std::move(*summary));
    }
    return reply;
}

void renewRecord(const store::User& user, const Secret& record, const Secret& password, SignContext& context)
{
    const auto renewed = passwords::record(password);
    if (!renewed)
        return;
    (void)context.write([&](WriteContext& write) -> Result<void> {
        if (auto same = requireRecord(user.id, record, write); !same)
            return same;
        return write.stores.identity().setPassword(user.id, *renewed, user.must_change_password);
    });
}

Result<void> requireRecord(UserId user, const Secret& record, WriteContext& context)
{
    const auto now = context.stores.identity().user(user);
    if (!now)
        return refuse(now.error());
    const auto kept = context.stores.identity().passwordRecord(user);
    if (!kept)
        return refuse(kept.error());
    if (!*now || !(*now)->active || !(*kept == record))
        return refuse(ProblemCode::log_in_failed);
    return {};
}

Result<void> audited(const QString& operation, const QString& subject, WriteContext& context)
{
    const auto line = auditLine(context.caller, operation, subject, QStringLiteral("done"), context.now);
    return context.stores.audit().append(std::span(&line, 1));
}

namespace
{

const QString log_in_name = QStringLiteral("identity.log_in");

/// `from` is where it came from: nobody may be logged in there yet.
store::AuditLine lineAbout(const store::User& user, const QString& operation, const QString& outcome,
                           const Caller& from, Timestamp now)
{
    store::AuditLine line = auditLine(from, operation, user.name, outcome, now);
    line.actor = user.id;
    line.actor_name = user.name;
    line.customer = user.customer;
    return line;
}

} // namespace

Result<void> noteAbout(const store::User& user, const QString& operation, const QString& outcome,
                       WriteContext& context)
{
    const auto line = lineAbout(user, operation, outcome, context.caller, context.now);
    return context.stores.audit().append(std::span(&line, 1));
}

Result<void> noteSignIn(const store::User& user, const QString& outcome, WriteContext& context)
{
    return noteAbout(user, log_in_name, outcome, context);
}

} // namespace florin::server
