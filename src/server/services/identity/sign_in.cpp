// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/sign_in.h"

#include "server/services/identity/people.h"
#include "server/services/identity/remembered_devices.h"

namespace florin::server
{

Result<contract::LoggedIn> finishSignIn(SessionMaker& maker, const RememberDevice& device,
                                        SignContext& context)
{
    std::optional<Secret> device_token;
    auto session = maker.raise(context, [&](WriteContext& write) -> Result<void> {
        if (device.wanted) {
            auto token = devices::remember(write.caller.user, device.name, write);
            if (!token)
                return refuse(std::move(token.error()));
            device_token = std::move(*token);
        }
        const auto user = write.stores.identity().user(write.caller.user);
        if (!user || !*user)
            return refuse(user ? Problem(ProblemCode::session_ended) : user.error());
        return noteSignIn(**user, QStringLiteral("done"), write);
    });
    if (session)
        session->device_token = std::move(device_token);
    return session;
}

} // namespace florin::server
