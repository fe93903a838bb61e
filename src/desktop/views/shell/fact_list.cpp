// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/fact_list.h"

#include "desktop/look/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

FactList::FactList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::large);
    m_layout->setVerticalSpacing(space::small);
    m_layout->setColumnStretch(1, 1);
}

void FactList::setFacts(const Facts& facts)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text.clear();
    int row = 0;
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto* caption = new QLabel(name, this);
        setTextRole(caption, "muted");
        auto* said = new QLabel(value, this);
        said->setWordWrap(true);
        said->setTextFormat(Qt::PlainText);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        said->setAccessibleName(name);
        said->setAccessibleDescription(value);
        m_layout->addWidget(caption, row, 0, Qt::AlignTop);
        m_layout->addWidget(said, row++, 1);
        m_text += u"%1: %2\n"_s.arg(name, value);
    }
}

} // namespace florin::desktop
