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
        is_apart = false;
        address = server;
    }
    [[nodiscard]] client::Link* link() const override { return is_apart ? nullptr : hand.get(); }
    void moveAside(std::chrono::milliseconds) override
    {
        if (is_apart)
            return;
        aside.push_back(std::exchange(hand, std::make_unique<client::HandLink>()));
        is_apart = true;
    }
    void close() override { ++closes; }
    void retryNow() override { ++retries; }
    void decideCertificate(bool trusted) override { decision = trusted; }

    std::unique_ptr<client::HandLink> hand = std::make_unique<client::HandLink>();
    std::vector<std::unique_ptr<client::HandLink>> aside; ///< oldest first; never gone by themselves
    client::ServerAddress address;
    std::optional<bool> decision;
    int connects = 0;
    int closes = 0;
    int retries = 0;
    bool is_apart = false; ///< moved aside, and nobody has come since
};

} // namespace florin::desktop
