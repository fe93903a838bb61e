// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/rail.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/rail_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int shortcuts_max = 9;

} // namespace

Rail::Rail(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Places"));
    auto* list = new QWidget;
    m_layout = new QVBoxLayout(list);
    m_layout->setContentsMargins(space::small, space::small, space::small, space::small);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setWidget(list);
    list->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    for (int i = 0; i < shortcuts_max; ++i) {
        auto* jump = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(jump, &QShortcut::activated, this, [this, i] {
            if (i < m_places.size())
                m_places[i]->click();
        });
    }
    connect(&theme(), &Theme::changed, this, [this] { fitWidth(); });
}

void Rail::addPlace(const QString& id, Icon icon, const QString& text)
{
    auto* place = new RailButton(id, icon, text, int(m_places.size()), widget());
    place->installEventFilter(this);
    m_layout->insertWidget(m_layout->count() - 1, place);
    m_places.append(place);
    if (m_places.size() == 1)
        place->setChecked(true);
    connect(place, &QAbstractButton::clicked, this, [this, id] {
        choose(id);
        Q_EMIT chosen(id);
    });
    fitWidth();
}

void Rail::setPlaceText(const QString& id, const QString& text)
{
    if (RailButton* place = find(id))
        place->setText(text);
    fitWidth();
}

void Rail::clear()
{
    // Later: one of them may be what was just pressed.
    for (RailButton* place : std::as_const(m_places)) {
        m_layout->removeWidget(place);
        place->hide();
        place->deleteLater();
    }
    m_places.clear();
}

void Rail::setBadge(const QString& id, int count)
{
    if (RailButton* place = find(id))
        place->setBadge(count);
}

void Rail::choose(const QString& id)
{
    if (!find(id))
        return;
    for (RailButton* place : std::as_const(m_places))
        place->setChecked(place->id() == id);
    ensureWidgetVisible(find(id), 0, space::small);
}

QString Rail::current() const
{
    for (const RailButton* place : m_places)
        if (place->isChecked())
            return place->id();
    return {};
}

RailButton* Rail::find(const QString& id) const
{
    for (RailButton* place : m_places)
        if (place->id() == id)
            return place;
    return nullptr;
}

QSize Rail::sizeHint() const
{
    int width = theme().scaled(184);
    for (const RailButton* place : m_places)
        width = std::max(width, place->sizeHint().width());
    // Long words in large type are elided rather than taking the page's room.
    return {std::min(width, 264) + 2 * space::small, widget()->sizeHint().height()};
}

void Rail::fitWidth()
{
    setFixedWidth(sizeHint().width());
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Places"));
        for (RailButton* place : std::as_const(m_places))
            place->describe();
    }
    QScrollArea::changeEvent(event);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End) {
            step(int(m_places.indexOf(static_cast<RailButton*>(watched))), key);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void Rail::step(int from, int key)
{
    const int last = int(m_places.size()) - 1;
    const int to = key == Qt::Key_Home  ? 0
                   : key == Qt::Key_End ? last
                   : key == Qt::Key_Up  ? from - 1
                                        : from + 1;
    RailButton* place = m_places[std::clamp(to, 0, last)];
    place->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(place, 0, space::small);
}

} // namespace florin::desktop
