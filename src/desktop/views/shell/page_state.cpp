// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/page_state.h"

#include "desktop/models/paged_table.h"
#include "desktop/models/words.h"

namespace florin::desktop
{

FailureText failureText(const QString& what, const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    return {what, words.reason, words.advice, problemDetails(problem)};
}

void showStateOf(PagedTable* table, StateView* view, const std::function<StateWords()>& words)
{
    const auto show = [table, view, words] {
        const StateWords say = words();
        switch (table->state()) {
        case PagedTable::State::Idle:
        case PagedTable::State::Loading:
            if (table->isEmpty())
                view->showLoading();
            return;
        case PagedTable::State::Failed:
            view->showFailure(failureText(say.failed, table->problem().value_or(Problem())));
            return;
        case PagedTable::State::Ready:
            if (table->isEmpty())
                view->showEmpty(say.icon, say.empty, say.next_step);
            else
                view->showContent();
        }
    };
    QObject::connect(table, &PagedTable::stateChanged, view, show);
    // A row may come by an event, too.
    QObject::connect(table, &QAbstractItemModel::rowsInserted, view, show);
    QObject::connect(view, &StateView::retryChosen, table, &PagedTable::reload);
    show();
}

} // namespace florin::desktop
