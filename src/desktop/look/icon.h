// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace florin::desktop
{

/// The drawn set: SVG lines on a 20 px grid (resources/icons/<name>.svg).
enum class Icon : quint8 {
    home,
    move_money,
    history,
    add_money,
    gift,
    messages,
    feedback,
    shield,
    dashboard,
    customers,
    accounts,
    teller,
    transactions,
    approvals,
    chat,
    payments,
    interest,
    audit,
    people,
    network,
    system,
    search,
    bell,
    link_good,
    link_fair,
    link_poor,
    link_offline,
    log_out,
    send,
    close,
    check,
    check_circle,
    warning,
    error,
    info,
    copy,
    print,
    export_file,
    import_file,
    filter,
    sort,
    refresh,
    plus,
    minus,
    eye,
    eye_off,
    lock,
    key,
    person,
    chevron_left,
    chevron_right,
    chevron_up,
    chevron_down,
    sun,
    moon,
    keyboard,
    language,
    clock,
    edit,
    trash,
    more,
    arrow_in,
    arrow_out,
    snowflake,
    wallet,
    phone,
    text_size,
    help,
    pin,
    play,
    stop,
    document,
    calendar,
};

/// "home"; also the name of its file.
[[nodiscard]] QString iconName(Icon icon);
/// All of them, for the gallery and the tests.
[[nodiscard]] QList<Icon> allIcons();

/// Drawn in the theme's `colour` whenever it is painted: it follows the theme by itself, is crisp at any
/// scale, and turns round in right-to-left layouts where it points somewhere. A checked or selected one is
/// drawn in `on`.
[[nodiscard]] QIcon icon(Icon icon, Colour colour = Colour::text, Colour on = Colour::accent);
/// `size` in logical pixels. A pixmap does not follow the theme: paint it when it is needed.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal device_pixel_ratio);

} // namespace florin::desktop
