// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/property.h"

#include <array>
#include <ostream>
#include <vector>

namespace florin::store::test
{

/// One thing done to the store and to the plain ledger, or asked of both. Made of small numbers, which shrink
/// well; what they mean is decided where they are used.
struct Deed {
    enum Kind {
        Group,
        RolledBack,
        Repeat,
        Fold,
        Reopen,
        Crash,
        Remember, ///< a reader begins a snapshot and keeps it
        History,
        Journal,
        Moment,
        Accounts,
        Points ///< single accounts and entries, and where the journal ends
    };
    using Drawn = std::array<int, 4>; ///< kind, from, to, amount

    int kind = Group;
    std::vector<Drawn> postings;
    int choice = 0;
    int number = 0;
    int view = 0; ///< which snapshot is asked: the newest or an older one
};

inline void showValue(const Deed& deed, std::ostream& out)
{
    static constexpr const char* names[] = {"group",   "rolled back", "repeat",   "fold",
                                            "reopen",  "crash",       "remember", "history",
                                            "journal", "moment",      "accounts", "points"};
    out << names[deed.kind] << ' ' << deed.choice << ' ' << deed.number << " view " << deed.view;
    for (const auto& posting : deed.postings)
        out << " {" << posting[0] << ' ' << posting[1] << "->" << posting[2] << ' ' << posting[3] << '}';
}

inline rc::Gen<Deed> someDeed()
{
    const auto any_kind = rc::gen::weightedElement<int>({{10, Deed::Group},
                                                         {2, Deed::RolledBack},
                                                         {2, Deed::Repeat},
                                                         {5, Deed::Fold},
                                                         {1, Deed::Reopen},
                                                         {1, Deed::Crash},
                                                         {2, Deed::Remember},
                                                         {4, Deed::History},
                                                         {4, Deed::Journal},
                                                         {2, Deed::Moment},
                                                         {2, Deed::Accounts},
                                                         {1, Deed::Points}});
    const auto any_posting =
        rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 8), rc::gen::inRange(0, 7), rc::gen::inRange(0, 7),
                                    rc::gen::inRange(1, 30)),
                     [](const auto& p) {
                         return Deed::Drawn{std::get<0>(p), std::get<1>(p), std::get<2>(p), std::get<3>(p)};
                     });
    const auto any_postings =
        rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 7), [any_posting](std::size_t count) {
            return rc::gen::container<std::vector<Deed::Drawn>>(count, any_posting);
        });
    return rc::gen::map(rc::gen::tuple(any_kind, any_postings, rc::gen::inRange(0, 1'000),
                                       rc::gen::inRange(0, 1'000), rc::gen::inRange(0, 4)),
                        [](auto parts) {
                            auto [kind, postings, choice, number, view] = std::move(parts);
                            return Deed{kind, std::move(postings), choice, number, view};
                        });
}

} // namespace florin::store::test
