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

} // namespace florin::server
