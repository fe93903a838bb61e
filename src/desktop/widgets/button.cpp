// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/button.h"

#include "desktop/look/theme.h"

#include <QPushButton>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr auto property_name = "variant";
constexpr std::array variants{
    std::pair{Variant::Primary, "primary"_L1}, std::pair{Variant::Secondary, "secondary"_L1},
    std::pair{Variant::Danger, "danger"_L1},   std::pair{Variant::Link, "link"_L1},
    std::pair{Variant::Quiet, "quiet"_L1},
};

Colour inkOf(Variant variant)
{
    switch (variant) {
    case Variant::Primary:
        return Colour::on_accent;
    case Variant::Danger:
        return Colour::on_danger;
    case Variant::Link:
        return Colour::accent;
    case Variant::Secondary:
    case Variant::Quiet:
        break;
    }
    return Colour::text;
}

} // namespace

void setVariant(QAbstractButton* button, Variant variant)
{
    for (const auto& [known, name] : variants)
        if (known == variant)
            button->setProperty(property_name, QString(name));
    repolish(button);
}

Variant variantOf(const QAbstractButton* button)
{
    const QString wanted = button->property(property_name).toString();
    for (const auto& [known, name] : variants)
        if (name == wanted)
            return known;
    return Variant::Secondary;
}

void setButtonIcon(QAbstractButton* button, Icon name)
{
    const Colour ink = inkOf(variantOf(button));
    button->setIcon(icon(name, ink, ink));
}

QPushButton* makeButton(const QString& text, Variant variant, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setVariant(button, variant);
    return button;
}

QPushButton* makeButton(const QString& text, Icon icon, Variant variant, QWidget* parent)
{
    QPushButton* button = makeButton(text, variant, parent);
    setButtonIcon(button, icon);
    return button;
}

QPushButton* makeIconButton(const QString& name, Icon name_of_icon, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty(property_name, u"icon"_s);
    button->setIcon(icon(name_of_icon, Colour::text));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    repolish(button);
    return button;
}

} // namespace florin::desktop
