// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit/audit_service.h"

#include "server/bank_house.h"
#include "server/desk/desk.h"
#include "server/services/audit/who_looked.h"
#include "server/services/searching.h"
#include "store/audit_verifier.h"
#include "store/identity_store.h"

#include <initializer_list>

namespace florin::server
{
namespace
{

/// A tenth of a second's work: other reads wait for it no longer.
constexpr int lines_a_stretch = 20'000;

contract::AuditLine shown(const store::AuditLine& line)
{
    return {.number = line.number,
            .time = line.time,
            .actor = line.actor_name,
            .operation = line.operation,
            .subject = line.subject,
            .customer = line.customer,
            .outcome = line.outcome,
            .detail = line.detail,
            .address = line.address,
            .device = line.device};
}

bool contains(const store::AuditLine& line, const QString& text)
{
    const std::initializer_list<const QString*> fields{&line.actor_name, &line.operation, &line.subject,
                                                       &line.outcome,    &line.detail,    &line.address,
                                                       &line.device};
    return text.isEmpty() || std::ranges::any_of(fields, [&text](const QString* field) {
               return field->contains(text, Qt::CaseInsensitive);
           });
}

/// By their whole name; the bank itself has one too. Nothing when nobody is called so.
Result<std::optional<UserId>> actorNamed(const QString& name, store::IdentityReader& identity)
{
    if (name == theBank().name)
        return std::optional(UserId{});
    const auto user = identity.userByName(name);
    if (!user)
        return refuse(user.error());
    return *user ? std::optional((*user)->id) : std::nullopt;
}

/// As the chain writes it: people put spaces into account numbers.
QString subjectFrom(const QString& typed)
{
    const auto account = AccountNumber::fromText(typed);
    return account ? account->toText() : typed;
}

/// Nothing when no line can fit.
Result<std::optional<store::AuditFilter>> filterFrom(const contract::ListAudit& request,
                                                     store::IdentityReader& identity)
{
    store::AuditFilter filter;
    filter.operation = request.action.value.trimmed();
    filter.subject = subjectFrom(request.about.value.trimmed());
    filter.customer = request.customer;
    if (request.outcome)
        filter.done = *request.outcome == contract::AuditOutcome::done;
    filter.from = request.from;
    filter.until = request.until;
    const QString actor = request.actor.value.trimmed();
    if (!actor.isEmpty()) {
        const auto id = actorNamed(actor, identity);
        if (!id)
            return refuse(id.error());
        if (!*id)
            return std::nullopt;
        filter.actor = **id;
    }
    return filter;
}

Result<contract::ListAudit::Reply> listAudit(const contract::ListAudit& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const auto filter = filterFrom(request, context.stores.identity());
    if (!filter)
        return refuse(filter.error());
    if (!*filter)
        return contract::ListAudit::Reply();
    const QString text = request.search.value.trimmed();
    return search<contract::AuditLine>(
        *page,
        [&](const store::PageRequest& next) { return context.stores.audit().auditLines(**filter, next); },
        [&](const store::AuditLine& line) { return contains(line, text); }, shown,
        [](const store::AuditLine& line) { return line.number; });
}

contract::VerifyAudit::Reply report(const store::AuditCheck& check, qint64 lines, bool more)
{
    contract::VerifyAudit::Reply reply;
    reply.checked = check.lines;
    reply.lines = lines;
    reply.sealed = check.sealed;
    reply.head = QString::fromLatin1(check.head.toHex());
    reply.whole = check.ok();
    reply.broken_at = check.broken_at;
    reply.finding = check.finding;
    if (more)
        reply.next = cursorAt(check.lines);
    return reply;
}

Result<contract::VerifyAudit::Reply> verify(const contract::VerifyAudit& request, ReadContext& context)
{
    const auto after = rowOf(request.after);
    if (!after)
        return refuse(after.error());
    store::AuditVerifier verifier(context.stores.audit(), context.stores.seals());
    if (*after) {
        const auto found = verifier.goOnAfter(**after);
        if (!found)
            return refuse(found.error());
        if (!*found)
            return refuse(
                invalidField(QStringLiteral("after"), QStringLiteral("is not a cursor of this list")));
    }
    const auto more = verifier.step(lines_a_stretch);
    if (!more)
        return refuse(more.error());
    const auto head = context.stores.audit().head();
    if (!head)
        return refuse(head.error());
    return report(verifier.check(), head->lines, *more);
}

} // namespace

void registerAudit(Desk& desk, StaffNames names)
{
    desk.on<contract::ListAudit>(&listAudit);
    desk.on<contract::VerifyAudit>(&verify);
    desk.on<contract::WhoLooked>([names](const contract::WhoLooked& request, ReadContext& context) {
        return whoLooked(request, context, names);
    });
}

} // namespace florin::server
