// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/connection_pill.h"

#include "desktop/look/icon.h"
#include "desktop/look/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

Icon iconOf(ConnectionPill::Link link)
{
    switch (link) {
    case ConnectionPill::Link::Good:
        return Icon::link_good;
    case ConnectionPill::Link::Fair:
        return Icon::link_fair;
    case ConnectionPill::Link::Poor:
        return Icon::link_poor;
    case ConnectionPill::Link::Connecting:
        return Icon::refresh;
    case ConnectionPill::Link::Offline:
        break;
    }
    return Icon::link_offline;
}

Colour colourOf(ConnectionPill::Link link)
{
    switch (link) {
    case ConnectionPill::Link::Good:
        return Colour::money_in;
    case ConnectionPill::Link::Fair:
    case ConnectionPill::Link::Connecting:
        return Colour::muted;
    case ConnectionPill::Link::Poor:
        return Colour::warning;
    case ConnectionPill::Link::Offline:
        break;
    }
    return Colour::danger;
}

} // namespace

ConnectionPill::ConnectionPill(QWidget* parent) : QPushButton(parent)
{
    setProperty("variant", u"pill"_s);
    setAutoDefault(false);
    describe();
}

void ConnectionPill::setLink(Link link, int round_trip_ms)
{
    m_link = link;
    m_round_trip_ms = round_trip_ms;
    describe();
}

void ConnectionPill::describe()
{
    const auto words = [this]() -> std::pair<QString, QString> {
        switch (m_link) {
        case Link::Good:
            return {tr("Good connection"), tr("The bank answers at once.")};
        case Link::Fair:
            return {tr("Fair connection"), tr("The bank answers with a short delay.")};
        case Link::Poor:
            return {tr("Poor connection"),
                    tr("The bank answers slowly. What you send is safe, it takes longer.")};
        case Link::Connecting:
            return {tr("Connecting"), tr("Looking for the way to the bank.")};
        case Link::Offline:
            break;
        }
        return {tr("Offline"), tr("The bank cannot be reached. What is on the screen may be old.")};
    }();
    QString more = words.second;
    if (m_round_trip_ms >= 0 && m_link != Link::Offline)
        more += u'\n' + tr("Round trip: %1 ms").arg(QLocale().toString(m_round_trip_ms));
    setText(words.first);
    setToolTip(more);
    setAccessibleName(words.first);
    setAccessibleDescription(more);
    setIcon(desktop::icon(iconOf(m_link), colourOf(m_link), colourOf(m_link)));
}

void ConnectionPill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QPushButton::changeEvent(event);
}

} // namespace florin::desktop
