// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "server/desk/caller.h"
#include "store/reader_session.h"

namespace florin::server
{

/// What a handler of Effect::Reads works with: one moment of the bank. On a reader thread.
struct ReadContext {
    const Caller& caller;
    store::ReaderSession& stores;
    Timestamp now;
};

} // namespace florin::server
