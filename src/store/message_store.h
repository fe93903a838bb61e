// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

using OutboxId = Id<struct OutboxTag>;

/// What one customer wants by SMS, and where.
struct SmsSettings {
    bool opt_in = false;
    QString number;
    /// Below this balance an alert is sent; nothing: never.
    std::optional<Money> low_balance;

    friend bool operator==(const SmsSettings&, const SmsSettings&) = default;
};

/// One setting of a provider ("twilio", "account_sid"). The value of a secret one is never given out with the
/// list.
struct ProviderSetting {
    QString provider;
    QString key;
    /// Empty for a secret one.
    QString value;
    bool is_secret = false;
    Timestamp changed;

    friend bool operator==(const ProviderSetting&, const ProviderSetting&) = default;
};

enum class OutboxState {
    queued,
    sent,    ///< the provider has taken it
    failed,  ///< given up
    sending, ///< somebody is at it
    unsure,  ///< the provider may have taken it: it is asked before this is sent again
};

/// What a message is for. How many there are of each kind but news is bounded (server::SmsCeiling).
enum class MessageKind {
    news,
    warning,      ///< of what was done with somebody's password or key
    log_in_code,  ///< asked for by who has given a password, and nothing else yet
    session_code, ///< asked for by who is logged in
    lock_warning, ///< caused by who knows no password
};

/// A message on its way out.
struct OutboxMessage {
    /// Given by the store.
    OutboxId id;
    std::optional<CustomerId> customer;
    QString to;
    QString text;
    MessageKind kind = MessageKind::news;
    OutboxState state = OutboxState::queued;
    Timestamp created;
    Timestamp changed;
    /// How often it was tried.
    int attempts = 0;
    /// The provider's own number for it, or why it failed.
    QString note;
    /// Until when it is worth sending, of one that holds a code: its text goes as soon as it is sent or given
    /// up.
    std::optional<Timestamp> expires = {};

    friend bool operator==(const OutboxMessage&, const OutboxMessage&) = default;
};

/// Those of a kind: all, or to one number, or to one customer.
struct MessagesOf {
    MessageKind kind = MessageKind::news;
    std::optional<QString> to = {};
    std::optional<CustomerId> customer = {}; ///< where no number is given
};

/// What became of an attempt to send a message.
struct SendingOutcome {
    OutboxId message;
    /// When it was claimed: by that the claim is known.
    Timestamp claimed;
    OutboxState state = OutboxState::sent;
    QString note;
    Timestamp time;
    /// Of `queued` and `unsure`: not tried again before that.
    Timestamp next;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class MessageReader
{
public:
    MessageReader() = default;
    MessageReader(const MessageReader&) = delete;
    MessageReader& operator=(const MessageReader&) = delete;
    virtual ~MessageReader() = default;

    /// Opted out with no number when the customer has set nothing.
    [[nodiscard]] virtual Result<SmsSettings> smsSettings(CustomerId customer) = 0;
    /// By key; secret values left out.
    [[nodiscard]] virtual Result<std::vector<ProviderSetting>> providerSettings(const QString& provider) = 0;
    /// For the connector that uses it; empty when it is not set. wrong_key when it was sealed under another
    /// key.
    [[nodiscard]] virtual Result<Secret> providerSecret(const QString& provider, const QString& key) = 0;
    /// What is to be tried now, codes first; also what somebody was sending and is not heard of since
    /// `lost_since`.
    [[nodiscard]] virtual Result<std::vector<OutboxMessage>> due(Timestamp now, Timestamp lost_since,
                                                                 int limit) = 0;
    /// What waited for longer would only frighten.
    static constexpr std::chrono::hours keep_warnings{24};
    /// Those that are neither sent nor given up and are too late by `now`: codes whose time is over, and
    /// warnings older than that.
    [[nodiscard]] virtual Result<std::vector<OutboxMessage>> expired(Timestamp now, int limit) = 0;
    /// When the newest but `skip` of those was put in.
    [[nodiscard]] virtual Result<std::optional<Timestamp>> nthNewest(const MessagesOf& which, int skip) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<Page<OutboxMessage>> outbox(const PageRequest& page) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class MessageStore : public MessageReader
{
public:
    /// unknown_customer.
    [[nodiscard]] virtual Result<void> setSmsSettings(CustomerId customer, const SmsSettings& settings) = 0;
    /// Sets a value that may be shown.
    [[nodiscard]] virtual Result<void> setProviderSetting(const QString& provider, const QString& key,
                                                          const QString& value, Timestamp time) = 0;
    /// Sets a value that is kept sealed and never shown. An empty one removes the setting.
    [[nodiscard]] virtual Result<void> setProviderSecret(const QString& provider, const QString& key,
                                                         const Secret& value, Timestamp time) = 0;
    /// Into the outbox (id, state, changed, attempts and note are the store's).
    [[nodiscard]] virtual Result<OutboxId> enqueue(const OutboxMessage& message) = 0;
    /// Takes it to be sent; false when it is not as it was read any more: somebody else has it.
    [[nodiscard]] virtual Result<bool> claim(const OutboxMessage& as_read, Timestamp time) = 0;
    /// Puts it down and counts the attempt. Sent or failed, a message that holds a code loses its text.
    /// False, and nothing is changed, when the claim ran out and somebody else has taken the message since.
    [[nodiscard]] virtual Result<bool> noteAttempt(const SendingOutcome& outcome) = 0;
};

} // namespace florin::store
