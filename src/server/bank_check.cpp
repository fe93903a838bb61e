// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_check.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// An entry that cannot be read where everything begins is a finding like others.
Result<store::LedgerCheck> unreadable(Problem problem)
{
    const auto* entry = problem.value(u"entry");
    if (problem.code != ProblemCode::corrupted || !entry)
        return refuse(std::move(problem));
    store::LedgerCheck check;
    check.finding = QStringLiteral("the entry cannot be read");
    check.broken_at = EntryId{std::get<qint64>(*entry)};
    return check;
}

} // namespace

EntryId BankCheck::brokenAt() const
{
    if (ledger.broken_at.isNull() || seals.broken_at.isNull())
        return std::max(ledger.broken_at, seals.broken_at);
    return std::min(ledger.broken_at, seals.broken_at);
}

QString BankCheck::finding() const
{
    if (!ledger.ok && !ledger.broken_at.isNull())
        return QStringLiteral("the ledger does not fit at entry %1: %2")
            .arg(ledger.broken_at.value)
            .arg(ledger.finding);
    if (!ledger.ok)
        return QStringLiteral("the ledger does not fit: %1").arg(ledger.finding);
    if (!seals.ok)
        return QStringLiteral("the seals do not fit: %1").arg(seals.finding);
    if (audit.broken_at)
        return QStringLiteral("the audit chain is broken at line %1: %2")
            .arg(*audit.broken_at)
            .arg(audit.finding);
    return {};
}

Result<BankCheck> checkBank(store::Database& database, const store::LedgerProgress& of_ledger,
                            const store::LedgerProgress& of_seals)
{
    if (auto whole = database.checkFiles(); !whole)
        return refuse(std::move(whole.error()));
    auto snapshot = database.snapshot();
    if (!snapshot)
        return refuse(std::move(snapshot.error()));
    auto ledger = (*snapshot)->ledger().verify(of_ledger);
    if (!ledger)
        ledger = unreadable(std::move(ledger.error()));
    if (!ledger)
        return refuse(std::move(ledger.error()));
    auto seals = store::verifySeals((*snapshot)->seals(), (*snapshot)->ledger(), of_seals);
    if (!seals)
        return refuse(std::move(seals.error()));
    auto audit = store::verifyAudit((*snapshot)->audit(), (*snapshot)->seals());
    if (!audit)
        return refuse(std::move(audit.error()));
    return BankCheck{std::move(*ledger), std::move(*seals), std::move(*audit)};
}

} // namespace florin::server
