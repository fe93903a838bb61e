// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/feedback/refused_rows_dialog.h"

#include "feedback/ui_refused_rows_dialog.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/table_setup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

RefusedRowsDialog::RefusedRowsDialog(const QString& summary, const std::vector<contract::RowReport>& rows,
                                     QWidget* parent)
    : QDialog(parent)
{
    Ui::RefusedRowsDialog form;
    form.setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    form.summaryLabel->setText(summary);
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Row"), tr("Why it was refused")});
    QString text;
    for (const contract::RowReport& row : rows) {
        const QString number = QLocale().toString(row.row);
        model->appendRow({new QStandardItem(number), new QStandardItem(row.reason)});
        text += u"%1\t%2\n"_s.arg(number, row.reason);
    }
    form.table->setModel(model);
    form.table->setColumnWidth(0, theme().scaled(72));
    setUpTable(form.table, {});
    form.table->setSortingEnabled(false);
    setButtonIcon(form.copyButton, Icon::copy);
    connect(form.copyButton, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(form.closeButton, &QPushButton::clicked, this, &QDialog::accept);
    resize(theme().scaled(560), theme().scaled(360));
}

} // namespace florin::desktop
