// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace florin
{

/// A number that names one record of one kind; kinds do not mix. Zero names nothing.
template<class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// Place in the journal: 1 for the first entry, without gaps, in order of commit.
using EntryId = Id<struct EntryTag>;
using CustomerId = Id<struct CustomerTag>;
/// Whoever can log in, customer or staff.
using UserId = Id<struct UserTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using FeedbackId = Id<struct FeedbackTag>;
/// A device that is remembered at log-in.
using DeviceId = Id<struct DeviceTag>;
using SecurityKeyId = Id<struct SecurityKeyTag>;
/// What one person asked for and another is to approve.
using ProposalId = Id<struct ProposalTag>;

} // namespace florin

template<class Tag>
struct std::hash<florin::Id<Tag>> {
    std::size_t operator()(florin::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
