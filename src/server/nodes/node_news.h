// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/write_context.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace florin::server
{

/// What a node tells the others about a group that it committed: whose watchers are to be told, and which
/// sessions are over. As CBOR it goes through the bank's database, sealed.
struct NodeNews {
    EntryId before;                     ///< where the journal ended before the group
    EntryId last;                       ///< and where it ends with it
    std::vector<AccountNumber> touched; ///< beside those that the entries name
    std::vector<PendingEvent> events;
    std::vector<EndedSessions> ended;

    [[nodiscard]] bool isEmpty() const
    {
        return before == last && touched.empty() && events.empty() && ended.empty();
    }
    [[nodiscard]] QByteArray encoded() const;
    /// Nothing when it is not understood. An event that this version does not know is left out.
    [[nodiscard]] static std::optional<NodeNews> decoded(const QByteArray& bytes);
};

} // namespace florin::server
