// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "server/desk/caller.h"

#include <QByteArray>

#include <functional>

namespace florin::server
{

/// What a request is answered: the coded reply or a problem, and after a log-in or log-out whom the
/// connection speaks for from now on.
struct Answer {
    Result<QByteArray> reply;
    CallerPtr bind;
    bool may_hold_secrets = false; ///< to be wiped once it is passed on
};

/// Takes the answer, once, on any thread; must not block.
using Respond = std::function<void(Answer)>;

/// In which of its two codings a door speaks.
enum class Coding { Cbor, Json };

} // namespace florin::server
