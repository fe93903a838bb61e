// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/facts.h"

#include <algorithm>

namespace florin::server
{

std::vector<contract::ProposalLine> linesOf(const Facts& before, const Facts& after)
{
    std::vector<contract::ProposalLine> lines;
    lines.reserve(before.size());
    for (const Fact& fact : before)
        lines.push_back({fact.field, fact.text, {}, fact.amount, {}});
    for (const Fact& fact : after) {
        auto line = std::ranges::find(lines, fact.field, &contract::ProposalLine::field);
        if (line == lines.end())
            line = lines.insert(lines.end(), {fact.field, {}, {}, {}, {}});
        line->after = fact.text;
        line->amount_after = fact.amount;
    }
    return lines;
}

QString textOf(const std::vector<contract::ProposalLine>& lines)
{
    const auto side = [](const QString& text, const std::optional<Money>& amount) {
        return amount ? amount->toText() : text;
    };
    QStringList changes;
    for (const contract::ProposalLine& line : lines) {
        const QString before = side(line.before, line.amount_before);
        const QString after = side(line.after, line.amount_after);
        if (before != after)
            changes.append(QStringLiteral("%1: %2 -> %3").arg(line.field, before, after));
    }
    return changes.join(QStringLiteral("; "));
}

} // namespace florin::server
