// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "server/desk/write_context.h"
#include "server/security_log.h"
#include "store/message_store.h"
#include "store/security_store.h"

#include <chrono>
#include <optional>
#include <vector>

namespace florin::server
{

struct SmsLimits {
    /// Messages of each kind (store::MessageKind), news aside, that the bank as a whole sends in an hour.
    int an_hour = 600;
};

/// How many codes and warnings may be caused: to one number or customer, and in all. Each kind is counted
/// apart, so that whoever uses one up keeps nobody from the others. They are counted in the outbox: alike on
/// every node, and after a restart. Thread-safe.
class SmsCeiling
{
public:
    /// `log` must outlive it.
    SmsCeiling(const SmsLimits& limits, SecurityLog& log) : m_limits(limits), m_log(log) {}

    /// Puts it into the outbox. sms_limit{minutes} when there were too many; then those who watch over the
    /// bank are told, once: by an alert, for which the caller keeps the refusal, and on the security log.
    /// `about` says who causes the message.
    [[nodiscard]] Result<void> enqueue(const store::OutboxMessage& message, const store::SecurityAlert& about,
                                       WriteContext& write) const;

private:
    struct Bound {
        store::MessagesOf counted;
        int messages;
        std::chrono::hours within;

        [[nodiscard]] bool isOfBank() const { return !counted.to && !counted.customer; }
    };
    struct Reached {
        Bound bound;
        Timestamp free; ///< when the next one may be sent
    };
    [[nodiscard]] std::vector<Bound> boundsOf(const store::OutboxMessage& message) const;
    [[nodiscard]] Result<std::optional<Reached>> reachedBy(const store::OutboxMessage& message,
                                                           WriteContext& write) const;
    [[nodiscard]] Result<void> tell(const Bound& bound, store::SecurityAlert about,
                                    WriteContext& write) const;

    const SmsLimits m_limits;
    SecurityLog& m_log;
};

} // namespace florin::server
