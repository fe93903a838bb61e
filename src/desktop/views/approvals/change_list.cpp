// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/approvals/change_list.h"

#include "desktop/look/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace florin::desktop
{

ChangeList::ChangeList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::large);
    m_layout->setVerticalSpacing(space::small);
    m_layout->setColumnStretch(1, 1);
}

void ChangeList::setChanges(const QList<ChangeWords>& changes)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ChangeWords& change : changes) {
        const QString before = change.before.isEmpty() ? tr("nothing") : change.before;
        const QString after = change.after.isEmpty() ? tr("nothing") : change.after;
        auto* caption = new QLabel(change.name, this);
        setTextRole(caption, "muted");
        auto* said = new QLabel(
            change.isChange() ? tr("%1 → %2", "before and after").arg(before, after) : change.after, this);
        if (change.isChange())
            setTextRole(said, "strong");
        said->setWordWrap(true);
        said->setTextFormat(Qt::PlainText);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        said->setAccessibleName(change.name);
        said->setAccessibleDescription(change.isChange() ? tr("was %1, will be %2").arg(before, after)
                                                         : change.after);
        m_layout->addWidget(caption, row, 0, Qt::AlignTop);
        m_layout->addWidget(said, row++, 1);
    }
}

} // namespace florin::desktop
