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
            .customer = optionalIdAt<CustomerId>(row, 9),
            .outcome = row.text(6),
            .detail = row.personal(7, place::audit_detail),
            .address = row.personal(10, place::audit_address),
            .device = row.personal(11, place::audit_device),
            .hash = row.blob(8)};
}

/// How a filter is bound: what is left open is bound so that every line fits.
struct Bound {
    qint64 before;
    Timestamp from;
    Timestamp until;
    QString operation; ///< with a dot behind it, so that no name begins like another
    PersonalText subject;
    qint64 customer;
    int outcome; ///< 0 any, 1 done, 2 refused
    int rows;
};

Bound bound(const AuditFilter& filter, const PageRequest& page)
{
    using Limits = std::numeric_limits<qint64>;
    return {.before = pageBefore(page),
            .from = filter.from.value_or(Timestamp(Timestamp::duration(Limits::min()))),
            .until = filter.until.value_or(Timestamp(Timestamp::duration(Limits::max()))),
            .operation = filter.operation.isEmpty() ? QString() : filter.operation + u'.',
            .subject = findable(place::audit_subject, filter.subject),
            .customer = valueOrZero(filter.customer),
            .outcome = !filter.done   ? 0
                       : *filter.done ? 1
                                      : 2,
            .rows = pageRows(page)};
}

} // namespace

Result<Page<AuditLine>> TableAuditStore::auditLines(const AuditFilter& filter, const PageRequest& page)
{
    const Bound is = bound(filter, page);
    const auto rows = [&](SqlQuery query) { return pageOfRows<AuditLine>(page, query, lineAt); };
    if (filter.actor)
        return rows(m_bank.query(Sql::select_audit_lines_by_actor, *filter.actor, is.before, is.from,
                                 is.until, is.operation.size(), is.operation, is.outcome, is.outcome,
                                 is.subject, is.subject, is.customer, is.customer, is.rows));
    if (!filter.subject.isEmpty())
        return rows(m_bank.query(Sql::select_audit_lines_by_subject, is.subject, is.before, is.from, is.until,
                                 is.operation.size(), is.operation, is.outcome, is.outcome, is.customer,
                                 is.customer, is.rows));
    if (filter.customer)
        return rows(m_bank.query(Sql::select_audit_lines_by_customer, is.customer, is.before, is.from,
                                 is.until, is.operation.size(), is.operation, is.outcome, is.outcome,
                                 is.rows));
    return rows(m_bank.query(Sql::select_audit_lines, is.before, is.from, is.until, is.operation.size(),
                             is.operation, is.outcome, is.outcome, is.rows));
}

Result<AuditHead> TableAuditStore::head()
{
    auto head = oneRow<AuditHead>(m_bank.query(Sql::select_audit_head), [](const SqlRow& row) {
        return AuditHead{row.integer(0), row.blob(1)};
    });
    if (!head)
        return refuse(std::move(head.error()));
    return head->value_or(AuditHead{0, AuditChain::start()});
}

Result<std::vector<AuditLine>> TableAuditStore::linesAfter(qint64 number, int limit)
{
    return allRows<AuditLine>(m_bank.query(Sql::select_audit_chain, number, limit), lineAt);
}

Result<ChainCheck> TableAuditStore::verifyChain()
{
    // In steps, so that a long chain is never in memory as a whole.
    AuditChain chain;
    qint64 last = 0;
    for (bool more = true; more;) {
        const auto lines = linesAfter(last, chain_step);
        if (!lines)
            return refuse(lines.error());
        for (const AuditLine& line : *lines) {
            chain.verify(line);
            last = line.number;
        }
        more = lines->size() == chain_step;
    }
    return chain.check();
}

Result<void> TableAuditStore::append(std::span<const AuditLine> lines)
{
    auto last = head();
    if (!last)
        return refuse(std::move(last.error()));
    for (AuditLine line : lines) {
        line.number = ++last->lines;
        last->hash = AuditChain::hash(last->hash, line);
        const auto added = m_bank.change(
            Sql::insert_audit_line, line.number, line.time, valueOrZero(line.actor),
            personal(place::audit_actor, line.actor_name), line.operation,
            findable(place::audit_subject, line.subject), line.outcome,
            personal(place::audit_detail, line.detail), last->hash, valueOrZero(line.customer),
            personal(place::audit_address, line.address), personal(place::audit_device, line.device));
        if (!added)
            return refuse(added.error());
    }
    return {};
}

} // namespace florin::store
