// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/topics.h"

#include "contract/operations.h"
#include "desktop/controllers/rights.h"

#include <algorithm>

namespace florin::desktop
{

std::vector<contract::Topic> topicsFor(const contract::Grants& grants)
{
    const Rights rights(grants);
    std::vector<contract::Topic> topics;
    contract::forEachEvent([&](auto tag) {
        const contract::Event event = decltype(tag)::type::event;
        // What a role may do is told to whoever has it, too.
        const bool allowed = rights.may(event.permission) || event.topic == contract::Topic::roles;
        if (allowed && std::find(topics.begin(), topics.end(), event.topic) == topics.end())
            topics.push_back(event.topic);
    });
    return topics;
}

} // namespace florin::desktop
