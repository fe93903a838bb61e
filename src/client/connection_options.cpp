// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection_options.h"

#include "contract/system.h"

#include <QSysInfo>

namespace florin::client
{

QString clientName(const QString& program)
{
    QString name =
        QStringLiteral("%1, %2, %3").arg(program, QSysInfo::prettyProductName(), QSysInfo::machineHostName());
    name.removeIf([](QChar c) { return !c.isPrint(); });
    name.truncate(decltype(contract::Hello::client)::max_characters);
    return name.trimmed();
}

} // namespace florin::client
