// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/database.h"

#include <QString>

namespace florin::server
{

// Administrators of a bank that nobody is asked in: at its making, and where those it has cannot log in any
// more, so that a second person it waits for never comes. Whoever does it holds the bank's key. What is given
// back is a one-time password, to be shown once.

/// The first one, of a bank that is being made.
[[nodiscard]] Result<Secret> addFirstAdministrator(store::Database& database, const QString& name,
                                                   const Clock& clock);
/// One more; it stands on the audit. user_exists, invalid_field.
[[nodiscard]] Result<Secret> addAdministrator(store::Database& database, const QString& name,
                                              const QString& display_name, const Clock& clock);
/// A new start for one there is: the password, every second factor, every session and a lock are gone; it
/// stands on the audit, and other nodes of the bank hear of it. unknown_user, also where the user is no
/// administrator.
[[nodiscard]] Result<Secret> resetAdministrator(store::Database& database, const QString& name,
                                                const Clock& clock);

} // namespace florin::server
