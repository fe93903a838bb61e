// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QString>

#include <optional>

/// Time-based one-time passwords (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, six digits,
/// steps of thirty seconds. By liboath.
namespace florin::server::totp
{

inline constexpr int secret_bytes = 20; ///< RFC 4226, 4: as long as the hash
inline constexpr int digits = 6;

/// The time step that `code` belongs to: the current one, or, for clocks that differ, the one before or
/// after. Compared in constant time, whichever it is. Nothing for a code of no such step.
[[nodiscard]] std::optional<qint64> stepOf(const Secret& secret, const Secret& code, Timestamp now);
/// What an app shows at that moment.
[[nodiscard]] Secret codeAt(const Secret& secret, Timestamp moment);

/// The secret in base 32 (RFC 4648) without padding: what a person types, and what the QR code holds.
[[nodiscard]] Secret asBase32(const Secret& secret);
/// "otpauth://totp/Nexa%20Bank:asha?secret=...&issuer=Nexa%20Bank" (Google Authenticator's key URI format).
[[nodiscard]] Secret uri(const Secret& secret, const QString& bank, const QString& user);

} // namespace florin::server::totp
