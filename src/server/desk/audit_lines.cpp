// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/audit_lines.h"

#include "contract/problem_catalogue.h"

namespace florin::server
{

store::AuditLine auditLine(const Caller& caller, const QString& operation, const QString& subject,
                           const QString& outcome, Timestamp now)
{
    store::AuditLine line;
    line.time = now;
    if (caller.isLoggedIn())
        line.actor = caller.user;
    line.actor_name = caller.name;
    line.operation = operation;
    line.subject = subject;
    line.outcome = outcome;
    line.address = caller.peer;
    line.device = caller.device;
    return line;
}

store::AuditLine auditLine(const Job& job, const QString& outcome, Timestamp now)
{
    const QString operation =
        QString::fromLatin1(job.operation.name.data(), static_cast<qsizetype>(job.operation.name.size()));
    return auditLine(*job.caller, operation, job.auditSubject(), outcome, now);
}

QString outcomeOf(const Result<QByteArray>& reply)
{
    return QString::fromLatin1(reply ? "done" : contract::kindOf(reply.error().code).name);
}

} // namespace florin::server
