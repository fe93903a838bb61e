// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "desktop/look/cell.h"

#include <QList>
#include <QString>

namespace florin::desktop
{

/// What is asked for: "Close an account". An operation of a newer server goes by its own name.
[[nodiscard]] QString askedText(const QString& operation);
/// The same whatever the amount: "Deposit".
[[nodiscard]] QString operationText(const QString& operation);
/// "Waiting for you", "Waiting for somebody else", "Approved" ...
[[nodiscard]] Chip proposalChip(const contract::Proposal& proposal);
/// "in 2 days"; of what does not wait, when it was decided.
[[nodiscard]] QString deadlineText(const contract::Proposal& proposal, Timestamp now);

/// A line of a proposal in the reader's words.
struct ChangeWords {
    QString name;
    QString before;
    QString after;
    [[nodiscard]] bool isChange() const { return before != after; }
};
/// Lines that say nothing, before or after, are left out.
[[nodiscard]] QList<ChangeWords> changeWords(const contract::Proposal& proposal);

} // namespace florin::desktop
