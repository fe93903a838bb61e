// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"
#include "server/desk/write_context.h"
#include "store/identity_store.h"
#include "store/security_store.h"

#include <optional>

namespace florin::server
{

class SmsCeiling;

/// Keeps an alert and tells who watches over the bank.
[[nodiscard]] Result<void> raiseAlert(contract::AlertKind kind, const store::SecurityAlert& alert,
                                      WriteContext& context);
/// Tells a customer by SMS that nobody can log in for now, but from where they have before. Staff read it on
/// the security page. Of warnings that are too many the last ones are left out; so below.
[[nodiscard]] Result<void> tellOfLock(const store::User& user, Timestamp until, const SmsCeiling& ceiling,
                                      WriteContext& context);
/// Tells a customer by SMS of a log-in from an address they never came from.
[[nodiscard]] Result<void> tellOfNewDevice(const store::User& user, const QString& peer,
                                           const SmsCeiling& ceiling, WriteContext& context);
/// Tells a customer by SMS that one of their security keys is locked, because there may be a copy of it.
[[nodiscard]] Result<void> tellOfCopiedKey(const store::User& user, const QString& key,
                                           const SmsCeiling& ceiling, WriteContext& context);
/// Puts failed attempts at one user's password on the audit chain, as one line.
[[nodiscard]] Result<void> auditFailures(UserId user, const QString& name, qint64 attempts, qsizetype peers,
                                         WriteContext& context);

} // namespace florin::server
