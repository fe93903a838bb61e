// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/money.h"
#include "core/uuid.h"

#include <QByteArray>

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace florin::server
{

/// From this amount on a customer's payment is signed by a code or a security key. Two lakh rupees, where
/// India's banks begin to settle each payment by itself; in other currencies two thousand units.
[[nodiscard]] Money signedFrom(Currency currency);

/// What whoever signs a request is to read.
struct SignedWords {
    Money amount;
    std::optional<AccountNumber> payee;
};

/// The requests of one session that were asked to be signed, each known by a digest of everything
/// in it, its key included: a signature holds for that request and no other. In memory, bounded, thread-safe.
class SignedRequests
{
public:
    static constexpr auto lifetime = std::chrono::minutes(5);

    /// Names the request to whoever is to sign it; the same name while it is open.
    [[nodiscard]] Uuid challengeFor(const QByteArray& digest, const SignedWords& words, Timestamp now);
    /// What the challenge stands for; nothing when it is not open any more. So wordsOf.
    [[nodiscard]] std::optional<QByteArray> digestOf(const Uuid& challenge, Timestamp now) const;
    [[nodiscard]] std::optional<SignedWords> wordsOf(const Uuid& challenge, Timestamp now) const;
    /// False when the challenge is not open any more.
    [[nodiscard]] bool sign(const Uuid& challenge, Timestamp now);
    [[nodiscard]] bool isSigned(const QByteArray& digest, Timestamp now) const;

private:
    static constexpr std::size_t max_open = 16;

    struct Asked {
        Uuid challenge;
        QByteArray digest;
        SignedWords words;
        Timestamp until;
        bool is_signed = false;
    };

    [[nodiscard]] std::optional<Asked> open(const Uuid& challenge, Timestamp now) const;

    mutable std::mutex m_mutex;
    std::vector<Asked> m_asked; ///< oldest first
};

} // namespace florin::server
