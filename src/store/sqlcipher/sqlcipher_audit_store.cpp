// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_audit_store.h"

#include "store/audit_chain.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

#include <limits>

namespace florin::store
{
namespace
{

AuditLine lineAt(const Statement& row)
{
    return {.number = row.integer(0),
            .time = timestampAt(row, 1),
            .actor = optionalIdAt<UserId>(row, 2),
            .actor_name = row.text(3),
            .operation = row.text(4),
            .subject = row.text(5),
            .outcome = row.text(6),
            .detail = row.text(7),
            .hash = row.blob(8)};
}

} // namespace

Result<Page<AuditLine>> SqlCipherAuditStore::auditLines(const AuditFilter& filter, const PageRequest& page)
{
    const qint64 before = pageBefore(page);
    const Timestamp from =
        filter.from.value_or(Timestamp(Timestamp::duration(std::numeric_limits<qint64>::min())));
    const Timestamp until =
        filter.until.value_or(Timestamp(Timestamp::duration(std::numeric_limits<qint64>::max())));
    const QString& operation = filter.operation;
    const QString& subject = filter.subject;
    const int rows = pageRows(page);
    if (filter.actor)
        return pageOfRows<AuditLine>(page,
                                     m_bank.read(Sql::select_audit_lines_by_actor, *filter.actor, before,
                                                 from, until, operation, operation, subject, subject, rows),
                                     lineAt);
    if (!subject.isEmpty())
        return pageOfRows<AuditLine>(page,
                                     m_bank.read(Sql::select_audit_lines_by_subject, subject, before, from,
                                                 until, operation, operation, rows),
                                     lineAt);
    return pageOfRows<AuditLine>(
        page, m_bank.read(Sql::select_audit_lines, before, from, until, operation, operation, rows), lineAt);
}

Result<ChainCheck> SqlCipherAuditStore::verifyChain()
{
    auto statement = m_bank.read(Sql::select_audit_chain);
    if (!statement)
        return refuse(statement.error());
    AuditChain chain;
    for (;;) {
        const auto more = (*statement)->step();
        if (!more)
            return refuse(more.error());
        if (!*more)
            return chain.check();
        chain.verify(lineAt(**statement));
    }
}

Result<void> SqlCipherAuditStore::append(std::span<const AuditLine> lines)
{
    struct Head {
        qint64 number = 0;
        QByteArray hash;
    };
    auto head = oneRow<Head>(m_bank.read(Sql::select_audit_head), [](const Statement& row) {
        return Head{row.integer(0), row.blob(1)};
    });
    if (!head)
        return refuse(head.error());
    Head last = head->value_or(Head{0, AuditChain::start()});
    for (AuditLine line : lines) {
        line.number = ++last.number;
        last.hash = AuditChain::hash(last.hash, line);
        const auto added = m_bank.change(Sql::insert_audit_line, line.number, line.time,
                                         valueOrZero(line.actor), line.actor_name, line.operation,
                                         line.subject, line.outcome, line.detail, last.hash);
        if (!added)
            return refuse(added.error());
    }
    return {};
}

} // namespace florin::store
