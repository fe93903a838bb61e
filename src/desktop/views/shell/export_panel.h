// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui
{
class ExportPanel;
}

namespace florin::desktop
{

class CsvExport;
class PagedTable;
class PageHeader;

/// What an export of a list says, when so many rows are saved.
struct ExportWords {
    QString title;     ///< of the dialog that asks where to: "Save the audit"
    QString file_name; ///< its first part: "audit"
    QString so_far;    ///< "12 lines saved so far"
    QString saved;     ///< "12 lines saved."
};

/// How far the export of a page's list is, and the way to stop it; not seen while there is none. The button
/// that begins one stands in the page's header.
class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    using Start = std::function<void(const QString& path)>;

    explicit ExportPanel(QWidget* parent);
    ~ExportPanel() override;

    /// `start` begins to save what `list` shows; `words` is asked each time.
    void setUp(PageHeader* header, PagedTable* list, CsvExport* exporter, Start start,
               std::function<ExportWords(int rows)> words);
    /// Says all words anew.
    void retranslate();

private:
    void askWhereTo();
    void cancel();
    void showRows(int rows);
    void showFailure(const Problem& problem);

    std::unique_ptr<Ui::ExportPanel> m_form;
    PagedTable* m_list = nullptr;
    CsvExport* m_exporter = nullptr;
    Start m_start;
    std::function<ExportWords(int rows)> m_words;
    QPushButton* m_button;
};

} // namespace florin::desktop
