// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"
#include "server/security_log.h"
#include "server/services/messages/twilio.h"
#include "store/database.h"
#include "store/message_store.h"
#include "store/unit_of_work.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace florin::server
{

/// Sends what is in the outbox, codes first, one after another, through the provider that the bank has
/// enabled. Before a message is sent it is claimed on the writer, so that of several nodes one sends it; what
/// became of it is put down the same way. One whose answer did not come may have been taken: the provider is
/// asked for it before it is sent again; who finds out that a claim ran out meanwhile leaves the message to
/// who has it now. On a thread of its own, with the event loop that networking wants.
class SmsSender
{
public:
    using Change = std::function<Result<void>(store::UnitOfWork&)>;
    /// Has the change made in a unit of work and committed.
    using Write = std::function<Result<void>(const Change&)>;

    static constexpr int max_tries = 8;
    /// Of the try of this number, from 1: how long until the next one.
    [[nodiscard]] static std::chrono::seconds waitAfter(int tries);
    /// Who claimed a message and says nothing for this long is gone.
    static constexpr std::chrono::minutes lost_after{2};

    /// `write` is called on the sender's thread.
    SmsSender(store::Database& database, const Clock& clock, Write write, SecurityLog& log,
              SmsGateway gateway = {});
    ~SmsSender();
    SmsSender(const SmsSender&) = delete;
    SmsSender& operator=(const SmsSender&) = delete;

    void start();
    /// A request under way is given up: whether it was taken is found out after the next start. Harmless when
    /// repeated.
    void stop();
    /// After a commit, of whatever: there may be something to send. Thread-safe.
    void committed();

private:
    void work();
    /// Waits for something to do; false when it is time to stop.
    [[nodiscard]] bool pause();
    /// Gives up what is too late, and sends one message. Whether there may be more.
    [[nodiscard]] bool round(Twilio& twilio);
    [[nodiscard]] bool giveUpLate();
    [[nodiscard]] std::vector<store::OutboxMessage> lateOnes(Timestamp now);
    /// What is to be tried now, and in whose name.
    [[nodiscard]] std::optional<std::pair<SmsAccount, store::OutboxMessage>> nextOne();
    [[nodiscard]] static std::optional<SmsAccount> account(store::MessageReader& messages);
    [[nodiscard]] bool attempt(const SmsAccount& account, const store::OutboxMessage& message,
                               Twilio& twilio);
    /// Since when it is this sender's; nothing when somebody else has it.
    [[nodiscard]] Result<std::optional<Timestamp>> claim(const store::OutboxMessage& message);
    /// Nothing when the claim ran out before anything was sent.
    [[nodiscard]] std::optional<SmsOutcome> handOver(const SmsAccount& account,
                                                     const store::OutboxMessage& message, Timestamp claimed,
                                                     Twilio& twilio) const;
    [[nodiscard]] bool note(const store::OutboxMessage& message, Timestamp claimed,
                            const SmsOutcome& outcome);
    void log(const SmsOutcome& outcome, bool is_given_up);

    /// What follows closely is looked for together.
    static constexpr std::chrono::milliseconds gather{200};
    /// Retries become due without a commit.
    static constexpr std::chrono::seconds look_every{5};
    /// Until somebody may have set the account right.
    static constexpr std::chrono::seconds account_rest{60};

    store::Database& m_database;
    const Clock& m_clock;
    const Write m_write;
    SecurityLog& m_log;
    const SmsGateway m_gateway;

    std::mutex m_mutex; // guards m_moved
    std::condition_variable m_wake;
    bool m_moved = true; ///< there may be something from before the start
    std::atomic<bool> m_stopping = false;
    Timestamp m_rests_until{}; ///< the thread's own
    std::thread m_thread;
};

} // namespace florin::server
