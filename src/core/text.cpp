// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

namespace florin
{

std::optional<QString> whyNotText(QStringView value, int max_characters, Fill fill, Lines lines)
{
    if (fill == Fill::Required && value.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (value.size() > max_characters)
        return QStringLiteral("is longer than %1 characters").arg(max_characters);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c.category() == QChar::Other_Control && !(lines == Lines::Many && (c == u'\n' || c == u'\t')))
            return QStringLiteral("contains control characters");
        // Unicode's own line and paragraph separators break a line like '\n' does.
        if (lines == Lines::One && (c == QChar::LineSeparator || c == QChar::ParagraphSeparator))
            return QStringLiteral("contains line breaks");
        // Bidirectional overrides make a text read as something it is not (Unicode TR 36, 2.4).
        if ((c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)))
            return QStringLiteral("contains characters that change the reading direction");
        if (c.isLowSurrogate() ||
            (c.isHighSurrogate() && (i + 1 == value.size() || !value[++i].isLowSurrogate())))
            return QStringLiteral("is not well-formed Unicode");
    }
    return std::nullopt;
}

} // namespace florin
