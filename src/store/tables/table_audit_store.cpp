// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_audit_store.h"

#include "store/audit_chain.h"
#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

#include <limits>

namespace florin::store
{
namespace
{

constexpr int chain_step = 2'000;

AuditLine lineAt(const SqlRow& row)
{
    return {.number = row.integer(0),
            .time = timestampAt(row, 1),
            .actor = optionalIdAt<UserId>(row, 2),
            .actor_name = row.personal(3, place::audit_actor),
            .operation = row.text(4),
            .subject = row.personal(5, place::audit_subject),
            .outcome = row.text(6),
            .detail = row.personal(7, place::audit_detail),
            .hash = row.blob(8)};
}

} // namespace

Result<Page<AuditLine>> TableAuditStore::auditLines(const AuditFilter& filter, const PageRequest& page)
{
    const qint64 before = pageBefore(page);
    const Timestamp from =
        filter.from.value_or(Timestamp(Timestamp::duration(std::numeric_limits<qint64>::min())));
    const Timestamp until =
        filter.until.value_or(Timestamp(Timestamp::duration(std::numeric_limits<qint64>::max())));
    const QString& operation = filter.operation;
    const PersonalText subject = findable(place::audit_subject, filter.subject);
    const int rows = pageRows(page);
    if (filter.actor)
        return pageOfRows<AuditLine>(page,
                                     m_bank.query(Sql::select_audit_lines_by_actor, *filter.actor, before,
                                                  from, until, operation, operation, subject, subject, rows),
                                     lineAt);
    if (!filter.subject.isEmpty())
        return pageOfRows<AuditLine>(page,
                                     m_bank.query(Sql::select_audit_lines_by_subject, subject, before, from,
                                                  until, operation, operation, rows),
                                     lineAt);
    return pageOfRows<AuditLine>(
        page, m_bank.query(Sql::select_audit_lines, before, from, until, operation, operation, rows), lineAt);
}

Result<ChainCheck> TableAuditStore::verifyChain()
{
    // In steps, so that a long chain is never in memory as a whole.
    AuditChain chain;
    qint64 last = 0;
    for (int read = chain_step; read == chain_step;) {
        read = 0;
        auto done = eachRow(m_bank.query(Sql::select_audit_chain, last, chain_step), lineAt,
                            [&](const AuditLine& line) {
                                chain.verify(line);
                                last = line.number;
                                ++read;
                                return true;
                            });
        if (!done)
            return refuse(std::move(done.error()));
    }
    return chain.check();
}

Result<void> TableAuditStore::append(std::span<const AuditLine> lines)
{
    struct Head {
        qint64 number = 0;
        QByteArray hash;
    };
    auto head = oneRow<Head>(m_bank.query(Sql::select_audit_head), [](const SqlRow& row) {
        return Head{row.integer(0), row.blob(1)};
    });
    if (!head)
        return refuse(head.error());
    Head last = head->value_or(Head{0, AuditChain::start()});
    for (AuditLine line : lines) {
        line.number = ++last.number;
        last.hash = AuditChain::hash(last.hash, line);
        const auto added =
            m_bank.change(Sql::insert_audit_line, line.number, line.time, valueOrZero(line.actor),
                          personal(place::audit_actor, line.actor_name), line.operation,
                          findable(place::audit_subject, line.subject), line.outcome,
                          personal(place::audit_detail, line.detail), last.hash);
        if (!added)
            return refuse(added.error());
    }
    return {};
}

} // namespace florin::store
