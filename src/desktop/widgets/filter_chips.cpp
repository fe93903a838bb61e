// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/filter_chips.h"

#include "desktop/look/icon.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/flow_layout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setPick(Pick pick)
{
    m_pick = pick;
}

void FilterChips::addChip(const QString& id, const QString& text)
{
    auto* chip = new QPushButton(text, this);
    chip->setObjectName(id);
    chip->setProperty("variant", u"chip"_s);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    repolish(chip);
    m_flow->addWidget(chip);
    m_chips.append(chip);
    if (m_pick == Pick::One && m_chips.size() == 1)
        choose({id});
    connect(chip, &QAbstractButton::toggled, this, [this, chip] { onToggled(chip); });
}

void FilterChips::setChipText(const QString& id, const QString& text)
{
    for (QAbstractButton* chip : std::as_const(m_chips))
        if (chip->objectName() == id)
            chip->setText(text);
}

void FilterChips::clear()
{
    for (QAbstractButton* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_last.clear();
}

QStringList FilterChips::chosen() const
{
    QStringList ids;
    for (const QAbstractButton* chip : m_chips)
        if (chip->isChecked())
            ids << chip->objectName();
    return ids;
}

void FilterChips::choose(const QStringList& ids)
{
    m_choosing = true;
    for (QAbstractButton* chip : std::as_const(m_chips))
        chip->setChecked(ids.contains(chip->objectName()));
    m_choosing = false;
    announceChange();
}

void FilterChips::onToggled(QAbstractButton* chip)
{
    if (m_choosing)
        return;
    // With one choice, pressing the chosen chip again leaves it chosen.
    if (m_pick == Pick::One)
        choose({chip->objectName()});
    else
        announceChange();
}

void FilterChips::announceChange()
{
    const QStringList now = chosen();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT chosenChanged(now);
}

} // namespace florin::desktop
