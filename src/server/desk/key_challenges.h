// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"
#include "core/clock.h"

#include <QByteArray>

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace florin::server
{

/// The challenges that one session gave out for security keys to sign. Each use has one at a time: a newer
/// one takes its place. It is good once, right or wrong, for a few minutes. In memory, thread-safe.
class KeyChallenges
{
public:
    static constexpr auto lifetime = std::chrono::minutes(5);

    /// A new one, of chance and of what the answer is to be `bound_to`.
    [[nodiscard]] contract::KeyChallengeBytes make(contract::KeyUse use, const QByteArray& bound_to,
                                                   Timestamp now);
    /// For a key that is to be set up.
    [[nodiscard]] contract::KeyChallengeBytes makeForNew(Timestamp now);
    /// Takes it away. Nothing when there is none, it is too old, or it was bound to something else.
    [[nodiscard]] std::optional<contract::KeyChallengeBytes> take(contract::KeyUse use,
                                                                  const QByteArray& bound_to, Timestamp now);
    [[nodiscard]] std::optional<contract::KeyChallengeBytes> takeForNew(Timestamp now);

private:
    /// Absent: for a key that is to be set up.
    using Purpose = std::optional<contract::KeyUse>;
    struct Open {
        Purpose purpose;
        QByteArray bound_to;
        contract::KeyChallengeBytes challenge;
        Timestamp until;
    };

    [[nodiscard]] contract::KeyChallengeBytes add(Purpose purpose, const QByteArray& bound_to, Timestamp now);
    [[nodiscard]] std::optional<contract::KeyChallengeBytes>
    remove(Purpose purpose, const QByteArray& bound_to, Timestamp now);

    std::mutex m_mutex;
    std::vector<Open> m_open; ///< one of each purpose at most
};

} // namespace florin::server
