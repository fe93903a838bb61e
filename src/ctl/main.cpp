// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/private_memory.h"
#include "ctl/program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    florin::keepMemoryPrivate();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("florinctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLORIN_VERSION));
    return static_cast<int>(florin::ctl::run(QCoreApplication::arguments()));
}
