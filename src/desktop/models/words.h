// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/problem_catalogue.h"
#include "contract/support.h"
#include "core/clock.h"
#include "core/ledger_terms.h"
#include "desktop/look/cell.h"

#include <QString>

/// What the contract's values are called in the person's language.
namespace florin::desktop
{

[[nodiscard]] QString accountKindText(AccountKind kind);
[[nodiscard]] Chip accountStatusChip(AccountStatus status);
[[nodiscard]] QString entryKindText(EntryKind kind);
[[nodiscard]] QString roleText(contract::Role role);
[[nodiscard]] Chip conversationChip(contract::ConversationState state);

/// In local time: "21 Nov 2026, 14:05".
[[nodiscard]] QString momentText(Timestamp time);
/// "21 Nov 2026"
[[nodiscard]] QString dayText(Timestamp time);
/// "14:05"
[[nodiscard]] QString clockText(Timestamp time);
/// For tooltips and a screen reader: "Saturday, 21 November 2026 14:05:09".
[[nodiscard]] QString fullMomentText(Timestamp time);

[[nodiscard]] contract::ProblemWords problemWords(const Problem& problem);
/// Reason and advice as one text, for beside a field.
[[nodiscard]] QString problemSentence(const Problem& problem);
/// For the one who helps: the stable code and the server's values.
[[nodiscard]] QString problemDetails(const Problem& problem);

} // namespace florin::desktop
