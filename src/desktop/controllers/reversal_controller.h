// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/controllers/posting_controller.h"

namespace florin::desktop
{

/// Undoes an entry of the journal by its opposite.
class ReversalController final : public PostingController
{
    Q_OBJECT
public:
    explicit ReversalController(client::Link* link, QObject* parent = nullptr)
        : PostingController(link, parent)
    {
    }

    /// Whether an entry of this kind can be reversed at all.
    [[nodiscard]] static bool canReverse(EntryKind kind)
    {
        return kind != EntryKind::hold && kind != EntryKind::release && kind != EntryKind::reversal;
    }

    void reverse(EntryId entry, const QString& reason)
    {
        if (isBusy() || phase() == Phase::Unknown)
            return;
        setPhase(Phase::Editing);
        contract::Reverse request;
        request.entry = entry;
        request.reason = reason.trimmed();
        post(request, [this, entry](const contract::Moved& moved) { Q_EMIT reversed(entry, moved); });
    }

Q_SIGNALS:
    void reversed(florin::EntryId entry, const florin::contract::Moved& moved);
};

} // namespace florin::desktop
