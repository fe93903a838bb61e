// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "core/money.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace florin::server
{

/// One thing that a request is about, as it stands at a moment: a text, or an amount.
struct Fact {
    QString field;
    QString text;
    std::optional<Money> amount = {};
};
using Facts = std::vector<Fact>;

[[nodiscard]] inline QString yesOrNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// A request's own fields, where nothing says more about what it changes. Secrets and the key are left out.
template<contract::DescribedStruct T>
[[nodiscard]] Facts factsOfFields(const T& request)
{
    Facts facts;
    boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(request.*member.pointer)>;
        const Field& value = request.*member.pointer;
        const QString name = QString::fromLatin1(member.name);
        if constexpr (std::is_same_v<Field, Money>)
            facts.push_back({name, {}, value});
        else if constexpr (std::is_same_v<Field, std::optional<Money>>)
            facts.push_back({name, {}, value});
        else if constexpr (std::is_same_v<Field, bool>)
            facts.push_back({name, yesOrNo(value)});
        else if constexpr (contract::Scalar<Field> && !std::is_same_v<Field, Secret> &&
                           !std::is_same_v<Field, IdempotencyKey>)
            facts.push_back({name, QVariant::fromValue(contract::Wire<Field>::plain(value)).toString()});
    });
    return facts;
}

/// Facts before and after, side by side.
[[nodiscard]] std::vector<contract::ProposalLine> linesOf(const Facts& before, const Facts& after);
/// Those of them that differ: "role: teller -> manager; ...".
[[nodiscard]] QString textOf(const std::vector<contract::ProposalLine>& lines);

} // namespace florin::server
