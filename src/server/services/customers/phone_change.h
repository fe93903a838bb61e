// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/customers.h"
#include "server/desk/desk.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

/// The branch puts down a customer's new phone number. Whoever has that number has the codes by SMS: the
/// customer is told where they were told things before, and what was open of theirs ends.
class PhoneChange
{
public:
    /// `desk` must outlive it.
    explicit PhoneChange(Desk& desk);

private:
    [[nodiscard]] Result<contract::ChangePhone::Reply> change(const contract::ChangePhone& request,
                                                              WriteContext& context);

    SessionMaker m_maker;
};

} // namespace florin::server
