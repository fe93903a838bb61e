// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_problem.h"

#include <algorithm>
#include <array>

namespace florin::store
{
namespace
{

struct Mapping {
    QByteArrayView prefix;
    ProblemCode problem;
};

// The first that fits.
constexpr std::array mappings{
    Mapping{"53100", ProblemCode::disk_full},   Mapping{"53300", ProblemCode::busy}, // too many connections
    Mapping{"53", ProblemCode::unavailable},                                         // no memory
    Mapping{"55P03", ProblemCode::busy},        // a lock was not to be had in time
    Mapping{"40", ProblemCode::busy},           // a deadlock, or not to be put in order
    Mapping{"57014", ProblemCode::cancelled},   //
    Mapping{"57", ProblemCode::unavailable},    // shutting down, starting up
    Mapping{"58", ProblemCode::unavailable},    // its disk
    Mapping{"08", ProblemCode::unavailable},    // the connection
    Mapping{"25006", ProblemCode::unavailable}, // a standby
    Mapping{"25P03", ProblemCode::unavailable}, // a transaction that stood idle for too long
    Mapping{"XX001", ProblemCode::corrupted},   Mapping{"XX002", ProblemCode::corrupted},
};

} // namespace

Problem problemOfSqlState(QByteArrayView state)
{
    if (state.isEmpty())
        return ProblemCode::unavailable;
    const auto* found = std::find_if(mappings.begin(), mappings.end(), [state](const Mapping& mapping) {
        return state.startsWith(mapping.prefix);
    });
    if (found != mappings.end())
        return found->problem;
    return {ProblemCode::internal, {{sql_state_value.toString(), QString::fromLatin1(state)}}};
}

QString sqlStateOf(const Problem& problem)
{
    const auto* value = problem.value(sql_state_value);
    const auto* state = value != nullptr ? std::get_if<QString>(value) : nullptr;
    return state != nullptr ? *state : QString();
}

bool endsConnection(QByteArrayView state)
{
    return state.isEmpty() || state.startsWith("08") || state.startsWith("57P") || state == "25006" ||
           state == "25P03";
}

} // namespace florin::store
