// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/export_panel.h"

#include "shell/ui_export_panel.h"

#include "desktop/controllers/csv_export.h"
#include "desktop/models/paged_table.h"
#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/toast.h"

#include <QDate>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::ExportPanel>())
    , m_button(makeButton({}, Icon::export_file, Variant::Secondary, this))
{
    m_form->setupUi(this);
    m_button->setObjectName(u"exportButton"_s);
    hide();
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::setUp(PageHeader* header, PagedTable* list, CsvExport* exporter, Start start,
                        std::function<ExportWords(int rows)> words)
{
    m_list = list;
    m_exporter = exporter;
    m_start = std::move(start);
    m_words = std::move(words);
    header->addButton(m_button);
    connect(m_button, &QPushButton::clicked, this, &ExportPanel::askWhereTo);
    connect(m_form->cancelExportButton, &QPushButton::clicked, this, &ExportPanel::cancel);
    connect(list, &PagedTable::stateChanged, this,
            [this] { m_button->setEnabled(!m_exporter->isUnderWay() && !m_list->isEmpty()); });
    connect(exporter, &CsvExport::progressed, this, &ExportPanel::showRows);
    connect(exporter, &CsvExport::finished, this, [this](const QString&, int rows) {
        showRows(rows);
        showToast(this, Tone::Good, m_words(rows).saved);
    });
    connect(exporter, &CsvExport::failed, this, &ExportPanel::showFailure);
}

void ExportPanel::askWhereTo()
{
    const ExportWords words = m_words(0);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        u"%1/%2-%3.csv"_s.arg(folder, words.file_name, QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(this, words.title, name, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_start(path);
        showRows(0);
    });
    dialog->open();
}

void ExportPanel::cancel()
{
    m_exporter->cancel();
    showRows(0);
    showToast(this, Tone::Info, tr("The export was cancelled. No file was written."));
}

void ExportPanel::showRows(int rows)
{
    const bool under_way = m_exporter->isUnderWay();
    setVisible(under_way);
    m_form->exportLabel->setText(m_words(rows).so_far);
    m_button->setEnabled(!under_way && !m_list->isEmpty());
}

void ExportPanel::showFailure(const Problem& problem)
{
    showRows(0);
    showToast(this, Tone::Danger, problemSentence(problem));
}

void ExportPanel::retranslate()
{
    m_form->retranslateUi(this);
    m_button->setText(tr("Export"));
    showRows(0);
}

} // namespace florin::desktop
