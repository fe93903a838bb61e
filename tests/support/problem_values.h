// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/problem_catalogue.h"

#include <QRegularExpression>
#include <QStringList>

namespace florin
{

/// The values that the sentences of a problem name and it does not carry: a person reads "…" in their place.
inline QStringList missingValues(const Problem& problem)
{
    static const QRegularExpression named(QStringLiteral("\\{(\\w+)\\}"));
    const contract::ProblemKind& kind = contract::kindOf(problem.code);
    QStringList missing;
    for (const char* sentence : {kind.reason, kind.advice}) {
        for (const auto& match : named.globalMatch(QString::fromUtf8(sentence))) {
            if (problem.value(match.captured(1)) == nullptr)
                missing.append(match.captured(1));
        }
    }
    return missing;
}

/// "" for a refusal with the code expected whose sentence can be said in full; else what is wrong with it.
template<class T>
QString wrongWith(const Result<T>& result, ProblemCode expected)
{
    if (result)
        return QStringLiteral("nothing was refused");
    const QString name = QString::fromLatin1(contract::kindOf(result.error().code).name);
    if (result.error().code != expected)
        return name;
    const QStringList missing = missingValues(result.error());
    return missing.isEmpty() ? QString() : name + QStringLiteral(" without ") + missing.join(u' ');
}

} // namespace florin
