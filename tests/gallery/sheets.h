// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace florin::gallery
{

/// One picture: its name and what makes it. Made anew for each theme and language.
struct Sheet {
    QString name;
    std::function<QWidget*()> make;
};
[[nodiscard]] QList<Sheet> sheets();

} // namespace florin::gallery
