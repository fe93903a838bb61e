// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"
#include "core/problem.h"
#include "core/secret.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace florin::client
{

/// What a security key was asked: the answer to come, and the number it is cancelled by.
template<class Answer>
struct KeyErrand {
    quint64 number = 0;
    QFuture<Result<Answer>> answer;
};

/// The security keys that this computer reaches: plugged in, or built into it. One thing is asked at a time;
/// what is asked next ends what is under way. Nothing here waits: a person touches a key when they like, and
/// the answer comes as a future. To be asked from one thread.
///
/// Where a key wants its PIN the answer is key_pin_needed, and it is asked again with one. key_absent,
/// key_several, key_untouched, key_wrong_pin{tries}, key_blocked, key_unverified (it has neither PIN nor
/// fingerprint), key_failed{reason}, cancelled; malformed where what names itself is no bank.
class SecurityKeyDevice
{
public:
    using Pin = std::optional<Secret>;

    SecurityKeyDevice() = default;
    SecurityKeyDevice(const SecurityKeyDevice&) = delete;
    SecurityKeyDevice& operator=(const SecurityKeyDevice&) = delete;
    virtual ~SecurityKeyDevice() = default;

    /// key_known too.
    [[nodiscard]] virtual KeyErrand<contract::KeyCredential> make(const contract::KeyRequest& request,
                                                                  const Pin& pin) = 0;
    /// key_foreign too.
    [[nodiscard]] virtual KeyErrand<contract::KeyAssertion> sign(const contract::KeyChallenge& challenge,
                                                                 const Pin& pin) = 0;
    /// This ends with cancelled, where it has not ended yet. What somebody else has asked since goes on: all
    /// windows share one device.
    virtual void cancel(quint64 number) = 0;
};

} // namespace florin::client
