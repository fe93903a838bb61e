// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"

namespace florin
{

const ProblemValue* Problem::value(QStringView name) const
{
    for (const auto& [key, value] : values) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

Problem invalidField(const QString& field, const QString& reason)
{
    return {ProblemCode::invalid_field,
            {{QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}}};
}

} // namespace florin
