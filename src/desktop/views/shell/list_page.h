// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/paged_table.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page.h"
#include "desktop/views/shell/page_state.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace florin::desktop
{

class ScrollBox;

/// A page with a table and, beside it, what the chosen row is: the same on every page of this kind. The
/// subclass has the form and hands its parts over.
class ListPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    void refresh() override;
    bool focusSearch() override;
    bool closeDetails() override;

protected:
    /// The widgets of the form that every such page has.
    struct Parts {
        QSplitter* splitter = nullptr;
        StateView* state = nullptr;
        QTableView* table = nullptr;
        QLineEdit* search = nullptr;
        QLabel* count = nullptr;
        QWidget* details = nullptr;
        ScrollBox* details_scroll = nullptr;
        QWidget* details_content = nullptr;
        QPushButton* close_details = nullptr;
    };
    template<class Form>
    [[nodiscard]] static Parts partsOf(const Form& form)
    {
        return {form.splitter,      form.state,          form.table,
                form.searchEdit,    form.countLabel,     form.details,
                form.detailsScroll, form.detailsContent, form.closeDetailsButton};
    }

    /// `widths` by column, in logical pixels at 100 %; the last column takes what is left.
    /// Columns are kept under `key`. `words` is asked each time.
    void setUpList(const Parts& parts, PagedTable* model, const QString& key,
                   std::initializer_list<std::pair<int, int>> widths,
                   const std::function<StateWords()>& words);

    /// The chosen row; below zero when there is none.
    [[nodiscard]] int chosenRow() const;
    /// Fills the details anew; the row may have changed under them.
    virtual void showDetails(int row) = 0;
    /// "1,204+ customers"; `rows` for the grammar.
    [[nodiscard]] virtual QString countSentence(const QString& count, int rows) const = 0;
    /// Opens the pane beside the table. Where both do not fit, the table gives way until it is closed.
    void openDetailsPane();
    void resizeEvent(QResizeEvent* event) override;
    /// After a change of language: titles, cells, count and details.
    void retranslateList();
    /// Copies `text`, and says so.
    void copy(const QString& text);

private:
    bool hideDetails();
    void fitDetails();
    void showChosen();
    void showCount();

    Parts m_parts;
    PagedTable* m_model = nullptr;
    bool m_row_shown = false; ///< the details are those of a row
};

} // namespace florin::desktop
