// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/look.h"

#include "desktop/look/focus_ring.h"
#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/password_edit.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

static void loadResources()
{
    // In a static library nothing else would pull them in; the macro may not stand in a namespace.
    Q_INIT_RESOURCE(florin);
    Q_INIT_RESOURCE(florin_i18n);
}

namespace florin::desktop
{

void installLook(const QSettings& settings)
{
    loadResources();
    language().restore(settings);
    theme().restore(settings);
    theme().install();
    installPasswordAccessibility();
    new FocusWatch(qApp);
    QApplication::setWindowIcon(QIcon(u":/florin/florin.svg"_s));
}

} // namespace florin::desktop
