// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "server/desk/caller.h"
#include "server/desk/write_context.h"
#include "store/reader_session.h"

#include <functional>

namespace florin::server
{

/// What a handler of Effect::Signs works with: it may take its time (Argon2id), reads a moment of the bank,
/// and writes through the writer like everybody else. On a password thread.
class SignContext
{
public:
    using Change = std::function<Result<void>(WriteContext&)>;
    /// Runs a change on the writer and waits for its commit.
    using Write = std::function<Result<void>(const Caller&, Change)>;

    SignContext(const Caller& from, store::ReaderSession& snapshot, Timestamp time, Write write)
        : caller(from)
        , stores(snapshot)
        , now(time)
        , m_write(std::move(write))
    {
    }

    const Caller& caller;
    store::ReaderSession& stores;
    const Timestamp now;

    [[nodiscard]] Result<void> write(Change change) { return m_write(caller, std::move(change)); }
    /// The connection speaks as `caller` from the answer on; a caller who is not logged in ends that.
    void bind(CallerPtr bound) { m_bound = std::move(bound); }
    [[nodiscard]] const CallerPtr& bound() const { return m_bound; }

private:
    Write m_write;
    CallerPtr m_bound;
};

} // namespace florin::server
