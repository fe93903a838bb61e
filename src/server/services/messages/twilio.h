// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace florin::server
{

/// Where messages are handed over.
struct SmsGateway {
    QUrl base{QStringLiteral("https://api.twilio.com")};
    std::chrono::milliseconds time_out{15'000};

    /// Nothing for what is no https address; plain http goes to this machine alone.
    [[nodiscard]] static std::optional<SmsGateway> fromText(const QString& text);
};

/// The bank's account there.
struct SmsAccount {
    QString account_sid;
    QString sender; ///< a number, or a messaging service ("MG" and 32 hexadecimal digits)
    Secret auth_token;
};

struct SmsMessage {
    QString to; ///< E.164
    QString text;
    /// It is not delivered later than this.
    std::optional<std::chrono::seconds> good_for = {};
};

/// What became of an attempt.
struct SmsOutcome {
    enum class State {
        Sent,
        Later,  ///< not taken, for now
        Unsure, ///< the answer did not come: it may have been taken
        Refused ///< never will be
    };
    State state = State::Later;
    QString note = {};       ///< the message's number there, or the provider's code; no text and no secret
    bool is_account = false; ///< it is the account that is refused, not the message
    std::chrono::seconds wait{0}; ///< what the provider asks for
};

/// Twilio's Programmable Messaging, API 2010-04-01, over HTTPS with Basic authentication. A request that is
/// sent once is never sent again by itself: the API knows no idempotency key. For one thread, which needs no
/// event loop of its own; it blocks, for no longer than the time-out.
/// Source: https://www.twilio.com/docs/messaging/api/message-resource
class Twilio
{
public:
    /// `stopping` is asked while it waits: true gives the request up.
    Twilio(const SmsGateway& gateway, std::function<bool()> stopping);

    [[nodiscard]] SmsOutcome send(const SmsAccount& account, const SmsMessage& message);
    /// Whether it has taken this message since then: Sent, Later when it has not, Unsure when that cannot be
    /// found out.
    [[nodiscard]] SmsOutcome find(const SmsAccount& account, const SmsMessage& message, Timestamp since);

private:
    struct Answer {
        int status = 0; ///< HTTP; 0: there was none
        QByteArray body;
        bool may_have_left = true; ///< the request may have got there
        std::chrono::seconds wait{0};
    };
    [[nodiscard]] QNetworkRequest request(const SmsAccount& account, const QString& query) const;
    [[nodiscard]] Answer answerOf(std::unique_ptr<QNetworkReply> reply);

    const SmsGateway m_gateway;
    const std::function<bool()> m_stopping;
    QNetworkAccessManager m_network;
};

} // namespace florin::server
