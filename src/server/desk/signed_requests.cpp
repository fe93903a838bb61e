// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/signed_requests.h"

#include <algorithm>

namespace florin::server
{

Money signedFrom(Currency currency)
{
    const qint64 major = currency == Currency() ? 200'000 : 2'000;
    qint64 minor = major;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return {minor, currency};
}

Uuid SignedRequests::challengeFor(const QByteArray& digest, const SignedWords& words, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_asked, [now](const Asked& asked) { return asked.until <= now; });
    const auto known = std::ranges::find(m_asked, digest, &Asked::digest);
    if (known != m_asked.end())
        return known->challenge;
    if (m_asked.size() >= max_open)
        m_asked.erase(m_asked.begin());
    m_asked.push_back({Uuid::create(now), digest, words, now + lifetime});
    return m_asked.back().challenge;
}

std::optional<SignedRequests::Asked> SignedRequests::open(const Uuid& challenge, Timestamp now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto asked = std::ranges::find(m_asked, challenge, &Asked::challenge);
    return asked == m_asked.end() || asked->until <= now ? std::nullopt : std::optional(*asked);
}

std::optional<QByteArray> SignedRequests::digestOf(const Uuid& challenge, Timestamp now) const
{
    const auto asked = open(challenge, now);
    return asked ? std::optional(asked->digest) : std::nullopt;
}

std::optional<SignedWords> SignedRequests::wordsOf(const Uuid& challenge, Timestamp now) const
{
    const auto asked = open(challenge, now);
    return asked ? std::optional(asked->words) : std::nullopt;
}

bool SignedRequests::sign(const Uuid& challenge, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    const auto asked = std::ranges::find(m_asked, challenge, &Asked::challenge);
    if (asked == m_asked.end() || asked->until <= now)
        return false;
    asked->is_signed = true;
    return true;
}

bool SignedRequests::isSigned(const QByteArray& digest, Timestamp now) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_asked, [&](const Asked& asked) {
        return asked.digest == digest && asked.is_signed && now < asked.until;
    });
}

} // namespace florin::server
