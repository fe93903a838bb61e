// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire.h"

namespace florin::contract
{

Problem inField(Problem problem, const char* name)
{
    const QString field = QString::fromLatin1(name);
    for (auto& [key, value] : problem.values) {
        if (key == u"field") {
            const QString inner = std::get<QString>(value);
            value = inner.isEmpty() ? field : field + u'.' + inner;
            return problem;
        }
    }
    problem.values.emplace_back(QStringLiteral("field"), field);
    return problem;
}

} // namespace florin::contract
