// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit/audit_service.h"

#include "server/desk/desk.h"
#include "server/services/searching.h"
#include "store/audit_store.h"

namespace florin::server
{
namespace
{

contract::AuditLine shown(const store::AuditLine& line)
{
    return {.number = line.number,
            .time = line.time,
            .actor = line.actor_name,
            .operation = line.operation,
            .subject = line.subject,
            .outcome = line.outcome};
}

bool contains(const store::AuditLine& line, const QString& text)
{
    const auto has = [&text](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(line.actor_name) || has(line.operation) || has(line.subject) ||
           has(line.outcome);
}

Result<contract::ListAudit::Reply> list(const contract::ListAudit& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const QString text = request.search.value.trimmed();
    return search<contract::AuditLine>(
        *page, [&](const store::PageRequest& next) { return context.stores.audit().auditLines({}, next); },
        [&](const store::AuditLine& line) { return contains(line, text); }, shown,
        [](const store::AuditLine& line) { return line.number; });
}

} // namespace

void registerAudit(Desk& desk)
{
    desk.on<contract::ListAudit>(&list);
}

} // namespace florin::server
