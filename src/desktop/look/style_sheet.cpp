// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

QHash<QString, QString> valuesOf(const Theme& theme)
{
    QHash<QString, QString> values;
    for (const ColourToken& token : colour_tokens)
        values.insert(QString::fromLatin1(token.name), theme.colour(token.colour).name());
    const auto pixels = [&values](const QString& name, int value) {
        values.insert(name, u"%1px"_s.arg(value));
    };
    pixels(u"caption_size"_s, theme.scaled(int(TextSize::Caption)));
    pixels(u"body_size"_s, theme.scaled(int(TextSize::Body)));
    pixels(u"section_size"_s, theme.scaled(int(TextSize::Section)));
    pixels(u"page_size"_s, theme.scaled(int(TextSize::Page)));
    pixels(u"balance_size"_s, theme.scaled(int(TextSize::Balance)));
    // Inside the two edges of one pixel.
    pixels(u"control_inner"_s, theme.controlHeight() - 2);
    // And inside the two edges of two pixels while it has the focus, so that nothing moves.
    pixels(u"control_focused"_s, theme.controlHeight() - 2 * focus_ring_width);
    pixels(u"control_outer"_s, theme.controlHeight());
    // Without edges a short word alone would be too narrow for a finger.
    pixels(u"link_least"_s, theme.isKiosk() ? theme.controlHeight() - space::small : 0);
    // A chip is a little lower than a button, unless it is for fingers.
    const int chip = theme.controlHeight() - (theme.isKiosk() ? 0 : 6);
    pixels(u"chip_inner"_s, chip - 2);
    pixels(u"chip_radius"_s, chip / 2);
    pixels(u"row"_s, theme.rowHeight());
    pixels(u"icon"_s, theme.scaled(icon_size));
    pixels(u"mark"_s, theme.scaled(18));
    pixels(u"mark_outer"_s, theme.isKiosk() ? theme.controlHeight() : theme.scaled(18) + 4);
    pixels(u"arrow"_s, theme.scaled(14));
    pixels(u"mark_half"_s, theme.scaled(18) / 2 + 1);
    pixels(u"radius"_s, corner_radius);
    values.insert(u"scheme"_s, theme.isDark() ? u"dark"_s : u"light"_s);
    return values;
}

} // namespace

QString Theme::styleSheet() const
{
    static const QString sheet = [] {
        QFile file(u":/florin/style.qss"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }();
    static const QRegularExpression name(u"@(\\w+)@"_s);
    const auto values = valuesOf(*this);
    QString filled;
    qsizetype done = 0;
    for (auto found = name.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.cend())
            return {};
        filled += QStringView(sheet).mid(done, match.capturedStart() - done);
        filled += *value;
        done = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(done);
    return filled;
}

} // namespace florin::desktop
