// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/theme.h"

#include "core/invariant.h"
#include "desktop/look/florin_style.h"
#include "desktop/look/system_scheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QLabel>
#include <QPixmapCache>
#include <QPointer>
#include <QSettings>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr bool inOrder()
{
    for (size_t i = 0; i < colour_tokens.size(); ++i)
        if (size_t(colour_tokens[i].colour) != i)
            return false;
    return true;
}
static_assert(inOrder(), "colour_tokens stands in the order of the enumeration");

/// The system's own face first, then faces that have Devanagari on Linux, Windows, macOS and Android.
QStringList families()
{
    return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            u"Noto Sans"_s,
            u"Noto Sans Devanagari"_s,
            u"Nirmala UI"_s,
            u"Kohinoor Devanagari"_s,
            u"Mangal"_s};
}

} // namespace

Theme& theme()
{
    static QPointer<Theme> the_one;
    if (!the_one)
        the_one = new Theme(qApp);
    return *the_one;
}

Theme::Theme(QObject* parent) : QObject(parent), m_system(new SystemScheme(this))
{
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
}

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new FlorinStyle);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::System ? m_system->isDark() : m_choice == Choice::Dark;
}

QColor Theme::colour(Colour colour) const
{
    const ColourToken& token = colour_tokens.at(size_t(colour));
    return QColor::fromRgb(isDark() ? token.dark : token.light);
}

void Theme::setTextScale(int percent)
{
    const int bounded = std::clamp(percent, text_scale_min_percent, text_scale_max_percent);
    if (bounded == m_text_scale_percent)
        return;
    m_text_scale_percent = bounded;
    apply();
}

void Theme::setKiosk(bool kiosk)
{
    if (kiosk == m_kiosk)
        return;
    m_kiosk = kiosk;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reduced_motion)
        return;
    m_reduced_motion = reduced;
    Q_EMIT changed();
}

QFont Theme::font(TextSize size, bool strong) const
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(scaled(int(size)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::scaled(int pixels_at_100) const
{
    return (pixels_at_100 * m_text_scale_percent + 50) / 100;
}

int Theme::controlHeight() const
{
    // The room around the words stays, the words grow.
    const int words = int(TextSize::Body) + 6;
    return (m_kiosk ? kiosk_control_height : control_height) - words + scaled(words);
}

int Theme::rowHeight() const
{
    const int words = int(TextSize::Body) + 6;
    return (m_kiosk ? kiosk_control_height : row_height) - words + scaled(words);
}

void Theme::apply()
{
    const QColor ground = colour(Colour::ground), surface = colour(Colour::surface),
                 text = colour(Colour::text);
    QPalette palette(text, surface, colour(Colour::line), colour(Colour::control), colour(Colour::muted),
                     text, surface, surface, ground);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Highlight, colour(Colour::accent));
    palette.setColor(QPalette::HighlightedText, colour(Colour::on_accent));
    palette.setColor(QPalette::Link, colour(Colour::accent));
    palette.setColor(QPalette::LinkVisited, colour(Colour::accent));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::muted));
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::muted));
    m_palette = palette;

    if (m_installed) {
        QPixmapCache::clear();
        QApplication::setPalette(m_palette);
        QApplication::setFont(font(TextSize::Body));
        qApp->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

void Theme::restore(const QSettings& settings)
{
    const QString choice = settings.value("look/theme"_L1).toString();
    setChoice(choice == "dark"_L1 ? Choice::Dark : choice == "light"_L1 ? Choice::Light : Choice::System);
    setTextScale(settings.value("look/text_scale"_L1, text_scale_min_percent).toInt());
    setReducedMotion(settings.value("look/reduced_motion"_L1, false).toBool());
}

void Theme::save(QSettings& settings) const
{
    const QString choice = m_choice == Choice::Dark    ? u"dark"_s
                           : m_choice == Choice::Light ? u"light"_s
                                                       : u"system"_s;
    settings.setValue("look/theme"_L1, choice);
    settings.setValue("look/text_scale"_L1, m_text_scale_percent);
    settings.setValue("look/reduced_motion"_L1, m_reduced_motion);
}

void setTextRole(QLabel* label, const char* role)
{
    label->setProperty("textRole", QString::fromLatin1(role));
    repolish(label);
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace florin::desktop
