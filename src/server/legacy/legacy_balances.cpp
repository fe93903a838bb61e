// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/legacy/legacy_balances.h"

#include <algorithm>

namespace florin::server
{
namespace
{

struct Course {
    qint64 sum = 0;    ///< of all that came in and went out
    qint64 lowest = 0; ///< the sum at its lowest
    void add(qint64 minor)
    {
        sum += minor;
        lowest = std::min(lowest, sum);
    }
};

std::map<qint64, Course> courses(const std::vector<LegacyTransaction>& transactions)
{
    std::map<qint64, Course> result;
    for (const LegacyTransaction& transaction : transactions) {
        if (transaction.kind != EntryKind::deposit)
            result[transaction.from].add(-transaction.amount.minor());
        if (transaction.kind != EntryKind::withdrawal)
            result[transaction.to].add(transaction.amount.minor());
    }
    return result;
}

} // namespace

Result<std::map<qint64, LegacyBalance>> legacyBalances(const LegacyTables& tables)
{
    std::map<qint64, LegacyBalance> result;
    for (const auto& [account, course] : courses(tables.transactions))
        result[account] = {-course.lowest, course.sum - course.lowest, false};
    for (const LegacyCustomer& customer : tables.customers) {
        LegacyBalance& balance = result[customer.account];
        const qint64 history_minor = balance.final_minor - balance.brought_forward_minor;
        const qint64 needed_minor = balance.brought_forward_minor;
        balance = {customer.balance.minor() - history_minor, customer.balance.minor(), true};
        if (balance.brought_forward_minor < needed_minor)
            return refuse({ProblemCode::row_invalid,
                           {{QStringLiteral("row"), customer.account},
                            {QStringLiteral("reason"),
                             QStringLiteral("the transactions of account %1 do not lead to its balance")
                                 .arg(customer.account)}}});
    }
    return result;
}

} // namespace florin::server
