// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/key_challenges.h"

#include "contract/digest.h"
#include "core/random.h"

#include <algorithm>

namespace florin::server
{
namespace
{

constexpr int nonce_bytes = 32;

} // namespace

contract::KeyChallengeBytes KeyChallenges::make(contract::KeyUse use, const QByteArray& bound_to,
                                                Timestamp now)
{
    return add(use, bound_to, now);
}

contract::KeyChallengeBytes KeyChallenges::makeForNew(Timestamp now)
{
    return add(std::nullopt, {}, now);
}

std::optional<contract::KeyChallengeBytes> KeyChallenges::take(contract::KeyUse use,
                                                               const QByteArray& bound_to, Timestamp now)
{
    return remove(use, bound_to, now);
}

std::optional<contract::KeyChallengeBytes> KeyChallenges::takeForNew(Timestamp now)
{
    return remove(std::nullopt, {}, now);
}

contract::KeyChallengeBytes KeyChallenges::add(Purpose purpose, const QByteArray& bound_to, Timestamp now)
{
    const contract::KeyChallengeBytes challenge{
        contract::blake2b(QByteArrayLiteral("florin/security-key/") + random::bytes(nonce_bytes) + bound_to)};
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_open, [&](const Open& open) { return open.purpose == purpose; });
    m_open.push_back({purpose, bound_to, challenge, now + lifetime});
    return challenge;
}

std::optional<contract::KeyChallengeBytes> KeyChallenges::remove(Purpose purpose, const QByteArray& bound_to,
                                                                 Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_open, purpose, &Open::purpose);
    if (found == m_open.end())
        return std::nullopt;
    const Open open = *found;
    m_open.erase(found);
    if (open.until <= now || open.bound_to != bound_to)
        return std::nullopt;
    return open.challenge;
}

} // namespace florin::server
