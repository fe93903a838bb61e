// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/sms_sender.h"

#include "core/phone_number.h"
#include "server/services/messages/provider.h"

#include <algorithm>

namespace florin::server
{
namespace
{

constexpr int late_ones_at_once = 100;
constexpr std::chrono::seconds first_wait{5};
constexpr std::chrono::seconds longest_wait{3'600};

const QString too_late = QStringLiteral("too late");

} // namespace

std::chrono::seconds SmsSender::waitAfter(int tries)
{
    // Four times as long after each: eight tries take about two and a half hours.
    const auto wait = first_wait * (1LL << (2 * std::clamp(tries - 1, 0, 10)));
    return std::min<std::chrono::seconds>(wait, longest_wait);
}

SmsSender::SmsSender(store::Database& database, const Clock& clock, Write write, SecurityLog& log,
                     SmsGateway gateway)
    : m_database(database)
    , m_clock(clock)
    , m_write(std::move(write))
    , m_log(log)
    , m_gateway(std::move(gateway))
{
}

SmsSender::~SmsSender()
{
    stop();
}

void SmsSender::start()
{
    m_thread = std::thread([this] { work(); });
}

void SmsSender::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SmsSender::committed()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_moved = true;
    }
    m_wake.notify_one();
}

bool SmsSender::pause()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, look_every, [this] { return m_stopping || m_moved; });
    if (m_wake.wait_for(lock, gather, [this] { return m_stopping.load(); }))
        return false;
    m_moved = false;
    return true;
}

void SmsSender::work()
{
    Twilio twilio(m_gateway, [this] { return m_stopping.load(); });
    while (pause()) {
        while (!m_stopping && round(twilio)) {
        }
    }
}

bool SmsSender::round(Twilio& twilio)
{
    if (!giveUpLate() || m_clock.now() < m_rests_until)
        return false;
    const auto next = nextOne();
    return next && attempt(next->first, next->second, twilio);
}

/// The bank's moment is let go before anything is sent: that may take a while.
std::optional<std::pair<SmsAccount, store::OutboxMessage>> SmsSender::nextOne()
{
    const auto stores = m_database.snapshot();
    if (!stores)
        return std::nullopt;
    store::MessageReader& messages = (*stores)->messages();
    auto from = account(messages);
    if (!from)
        return std::nullopt;
    const Timestamp now = m_clock.now();
    auto due = messages.due(now, now - lost_after, 1);
    if (!due || due->empty())
        return std::nullopt;
    return std::pair(std::move(*from), std::move(due->front()));
}

std::vector<store::OutboxMessage> SmsSender::lateOnes(Timestamp now)
{
    const auto stores = m_database.snapshot();
    if (!stores)
        return {};
    return (*stores)
        ->messages()
        .expired(now, late_ones_at_once)
        .value_or(std::vector<store::OutboxMessage>());
}

bool SmsSender::giveUpLate()
{
    const Timestamp now = m_clock.now();
    const auto late = lateOnes(now);
    if (late.empty())
        return true;
    const auto given_up = m_write([&](store::UnitOfWork& unit) -> Result<void> {
        for (const store::OutboxMessage& message : late) {
            const auto mine = unit.messages().claim(message, now);
            if (!mine)
                return refuse(mine.error());
            if (!*mine)
                continue; // somebody else has dealt with it
            const auto noted = unit.messages().noteAttempt(
                {message.id, now, store::OutboxState::failed, too_late, now, now});
            if (!noted)
                return refuse(noted.error());
        }
        return {};
    });
    return given_up.has_value();
}

std::optional<SmsAccount> SmsSender::account(store::MessageReader& messages)
{
    const auto settings = provider::settings(messages);
    if (!settings || !settings->enabled)
        return std::nullopt;
    auto token = provider::authToken(messages);
    if (!token || token->isEmpty())
        return std::nullopt;
    return SmsAccount{settings->account_sid, settings->sender, std::move(*token)};
}

Result<std::optional<Timestamp>> SmsSender::claim(const store::OutboxMessage& message)
{
    std::optional<Timestamp> since;
    const auto claimed = m_write([&](store::UnitOfWork& unit) -> Result<void> {
        const Timestamp now = m_clock.now();
        const auto taken = unit.messages().claim(message, now);
        if (!taken)
            return refuse(taken.error());
        since = *taken ? std::optional(now) : std::nullopt;
        return {};
    });
    if (!claimed)
        return refuse(claimed.error());
    return since;
}

std::optional<SmsOutcome> SmsSender::handOver(const SmsAccount& account, const store::OutboxMessage& message,
                                              Timestamp claimed, Twilio& twilio) const
{
    SmsMessage sms{mobileNumberFromText(message.to).value_or(message.to), message.text};
    if (message.expires)
        sms.good_for = std::chrono::floor<std::chrono::seconds>(*message.expires - m_clock.now());
    if (message.state != store::OutboxState::queued) {
        SmsOutcome found = twilio.find(account, sms, message.created);
        if (found.state != SmsOutcome::State::Later)
            return found;
    }
    if (m_clock.now() - claimed >= lost_after - m_gateway.time_out) // handing over takes that long at most
        return std::nullopt;
    return twilio.send(account, sms);
}

bool SmsSender::attempt(const SmsAccount& account, const store::OutboxMessage& message, Twilio& twilio)
{
    const auto claimed = claim(message);
    if (!claimed)
        return false; // the bank is busy or away: looked at again after a pause
    if (!*claimed)
        return true; // another node has it
    const auto outcome = handOver(account, message, **claimed, twilio);
    return !outcome || note(message, **claimed, *outcome);
}

bool SmsSender::note(const store::OutboxMessage& message, Timestamp claimed, const SmsOutcome& outcome)
{
    using State = SmsOutcome::State;
    const int tries = message.attempts + 1;
    auto state = store::OutboxState::sent;
    const bool spends_a_try = outcome.state != State::Sent && !outcome.is_account;
    if (outcome.state == State::Refused || (spends_a_try && tries >= max_tries))
        state = store::OutboxState::failed;
    else if (outcome.state == State::Later)
        state = store::OutboxState::queued;
    else if (outcome.state == State::Unsure)
        state = store::OutboxState::unsure;
    const Timestamp now = m_clock.now();
    if (outcome.is_account)
        m_rests_until = now + account_rest; // the next one would fare no better
    const Timestamp next = now + std::max(waitAfter(tries), outcome.wait);
    bool is_mine = false;
    const auto noted = m_write([&](store::UnitOfWork& unit) -> Result<void> {
        const auto kept = unit.messages().noteAttempt({message.id, claimed, state, outcome.note, now, next});
        is_mine = kept.value_or(false);
        return kept ? Result<void>() : refuse(kept.error());
    });
    if (is_mine || outcome.is_account)
        log(outcome, state == store::OutboxState::failed);
    // What could not be put down is found out from the provider, once it counts as lost. Where the claim ran
    // out, whoever took the message over does that.
    return noted.has_value();
}

void SmsSender::log(const SmsOutcome& outcome, bool is_given_up)
{
    if (outcome.is_account)
        m_log.write({.event = "sms_account_refused", .reason = outcome.note});
    else if (is_given_up)
        m_log.write({.event = "sms_given_up", .reason = outcome.note});
}

} // namespace florin::server
