// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/shortcuts_dialog.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::large);
    auto* title = new QLabel(windowTitle());
    setTextRole(title, "page");
    layout->addWidget(title);
    auto* keys = new QFormLayout;
    keys->setHorizontalSpacing(space::huge);
    keys->setVerticalSpacing(space::small);
    const QList<std::pair<QString, QString>> rows{
        {u"Alt+1 … Alt+9"_s, tr("Go to a page of the rail")},
        {u"F5"_s, tr("Look again")},
        {u"F6"_s, tr("Go on to the next region: rail, page, chat")},
        {u"Ctrl+F"_s, tr("Search in the page")},
        {u"Ctrl+Enter"_s, tr("Send")},
        {u"Ctrl+L"_s, tr("Lock the window")},
        {u"Ctrl+Shift+C"_s, tr("Open or close the chat")},
        {u"Ctrl+Shift+R"_s, tr("Show or hide the password")},
        {u"Esc"_s, tr("Close the details")},
        {u"?"_s, tr("This list")},
    };
    for (const auto& [key, meaning] : rows) {
        auto* label = new QLabel(key);
        setTextRole(label, "strong");
        keys->addRow(label, new QLabel(meaning));
    }
    layout->addLayout(keys);
    auto* close = makeButton(tr("Close"), Variant::Primary, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace florin::desktop
