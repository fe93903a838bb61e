// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/link_keeper.h"
#include "support/hand_link.h"

namespace florin::desktop
{

/// Keeps a link that the test delivers by hand, and notes what it was asked to do.
class HandKeeper final : public LinkKeeper
{
public:
    using LinkKeeper::LinkKeeper;

    void connectTo(const client::ServerAddress& server) override
    {
        ++connects;
        address = server;
    }
    [[nodiscard]] client::Link* link() const override { return hand.get(); }
    void close() override { ++closes; }
    void retryNow() override { ++retries; }
    void decideCertificate(bool trusted) override { decision = trusted; }

    std::unique_ptr<client::HandLink> hand = std::make_unique<client::HandLink>();
    client::ServerAddress address;
    std::optional<bool> decision;
    int connects = 0;
    int closes = 0;
    int retries = 0;
};

} // namespace florin::desktop
