// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operation.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace florin::server
{

class RoleBook;
class Session;

/// Who asks. Made at log-in from what the bank knows, and not changed afterwards.
struct Caller {
    UserId user; ///< null: nobody is logged in
    QString name;
    QString display_name;
    contract::Role role = contract::Role::customer;
    std::optional<CustomerId> customer; ///< of those who log in as a customer
    contract::LogInStage stage = contract::LogInStage::complete;
    bool has_second_factor = false;   ///< and gave it
    QByteArray token_hash;            ///< of the session
    std::shared_ptr<Session> session; ///< null when nobody is logged in
    QString peer;                     ///< address it comes from, without the port
    QString device;                   ///< what the client said it is; not proven
    /// What each role may do by now; null: what a bank begins with.
    std::shared_ptr<const RoleBook> roles;

    [[nodiscard]] bool isLoggedIn() const { return !user.isNull(); }
    [[nodiscard]] contract::Scope scope(contract::Permission permission) const;
};

/// The bank itself, as the one who acts.
[[nodiscard]] Caller theBank();

/// Shared by the connection and what is under way for it, on any thread.
using CallerPtr = std::shared_ptr<const Caller>;

} // namespace florin::server
