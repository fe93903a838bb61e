// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "desktop/look/icon.h"
#include "desktop/widgets/state_view.h"

#include <functional>

namespace florin::desktop
{

class PagedTable;

/// A failure as the state view tells it; `what` is the page's own sentence: "The history could not be
/// loaded."
[[nodiscard]] FailureText failureText(const QString& what, const Problem& problem);

/// What a page says when its table is empty or did not come.
struct StateWords {
    Icon icon;
    QString empty;     ///< "Nothing has moved yet."
    QString next_step; ///< the button below it; may be empty
    QString failed;    ///< "The history could not be loaded."
};

/// Keeps `view` on the state of `table` (loading, content, empty, failed), and asks again when the person
/// does. `words` is asked each time, so that it may depend on filters and language.
void showStateOf(PagedTable* table, StateView* view, const std::function<StateWords()>& words);

} // namespace florin::desktop
