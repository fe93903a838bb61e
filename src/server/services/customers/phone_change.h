// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/customers.h"
#include "server/desk/desk.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

class SmsCeiling;

/// The branch puts down a customer's new phone number. Whoever has that number has the codes by SMS: the
/// customer is told where they were told things before, and what was open of theirs ends.
class PhoneChange
{
public:
    /// Both must outlive it.
    PhoneChange(Desk& desk, const SmsCeiling& ceiling);

private:
    [[nodiscard]] Result<contract::ChangePhone::Reply> change(const contract::ChangePhone& request,
                                                              WriteContext& context);
    /// Of the ways into the customer's account, the one by SMS.
    [[nodiscard]] Result<void> moveCodes(UserId user, const QString& number, WriteContext& context);

    const SmsCeiling& m_ceiling;
    SessionMaker m_maker;
};

} // namespace florin::server
