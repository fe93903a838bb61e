// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icon.h"

#include "core/invariant.h"
#include "desktop/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

// In the order of the enumeration.
constexpr std::array icon_names{
    "home",         "move_money",    "history",     "add_money",    "gift",      "messages",     "feedback",
    "shield",       "dashboard",     "customers",   "accounts",     "teller",    "transactions", "approvals",
    "chat",         "payments",      "interest",    "audit",        "people",    "network",      "system",
    "search",       "bell",          "link_good",   "link_fair",    "link_poor", "link_offline", "log_out",
    "send",         "close",         "check",       "check_circle", "warning",   "error",        "info",
    "copy",         "print",         "export_file", "import_file",  "filter",    "sort",         "refresh",
    "plus",         "minus",         "eye",         "eye_off",      "lock",      "key",          "person",
    "chevron_left", "chevron_right", "chevron_up",  "chevron_down", "sun",       "moon",         "keyboard",
    "language",     "clock",         "edit",        "trash",        "more",      "arrow_in",     "arrow_out",
    "snowflake",    "wallet",        "phone",       "text_size",    "help",      "pin",          "play",
    "stop",         "document",      "calendar",
};
static_assert(icon_names.size() == size_t(Icon::calendar) + 1);

/// Those that point the way the text runs.
constexpr std::array directional{Icon::chevron_left, Icon::chevron_right, Icon::log_out, Icon::send,
                                 Icon::play};

bool isMirrored(Icon icon)
{
    return QGuiApplication::isRightToLeft() && std::ranges::find(directional, icon) != directional.end();
}

QByteArray svgOf(Icon icon, const QColor& colour)
{
    QFile file(u":/florin/icons/%1.svg"_s.arg(iconName(icon)));
    const bool opened = file.open(QIODevice::ReadOnly);
    invariant(opened);
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

void render(QPainter* painter, Icon icon, const QColor& colour, const QRectF& area)
{
    QSvgRenderer renderer(svgOf(icon, colour));
    painter->setOpacity(painter->opacity() * colour.alphaF());
    if (isMirrored(icon)) {
        painter->translate(2 * area.center().x(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, area);
}

/// Asks the theme each time it draws, so a change of theme needs a repaint only.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, Colour off, Colour on) : m_icon(icon), m_off(off), m_on(on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(QRect(corner, QSize(side, side)),
                            iconPixmap(m_icon, side, tint(mode, state), ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_icon, side, tint(mode, state), scale);
    }
    [[nodiscard]] QString key() const override { return u"florin"_s; }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        const Colour asked = state == QIcon::On ? m_on : m_off;
        return theme().colour(mode == QIcon::Disabled ? Colour::muted : asked);
    }

    Icon m_icon;
    Colour m_off;
    Colour m_on;
};

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(icon_names.at(size_t(icon)));
}

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (size_t i = 0; i < icon_names.size(); ++i)
        icons.append(Icon(i));
    return icons;
}

QIcon icon(Icon icon, Colour colour, Colour on)
{
    return QIcon(new ThemedIconEngine(icon, colour, on));
}

QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal device_pixel_ratio)
{
    const int side = qRound(size * device_pixel_ratio);
    const QString key = u"florin/%1/%2/%3/%4/%5"_s.arg(iconName(icon))
                            .arg(side)
                            .arg(colour.rgba(), 0, 16)
                            .arg(device_pixel_ratio)
                            .arg(isMirrored(icon));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(&painter, icon, colour, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(device_pixel_ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace florin::desktop
