// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password_strength.h"

#include <zxcvbn.h>

#include <algorithm>
#include <vector>

namespace florin
{
namespace
{

// Bits: each is twice as many guesses.
constexpr int fair_bits = 30;
constexpr int good_bits = 45;
constexpr int very_good_bits = 60;
/// From here on more signs make it no easier; the estimate would only take longer.
constexpr qsizetype weighed_characters = 128;
/// A shorter name is in many a word by chance.
constexpr qsizetype telling_name = 4;

/// The estimator weighs bytes: a letter beyond ASCII is to count once, not once for each byte of its UTF-8.
QByteArray weighed(const QString& text)
{
    QByteArray bytes;
    bytes.reserve(weighed_characters);
    for (const QChar sign : QStringView(text).left(weighed_characters)) {
        const char16_t code = sign.unicode();
        bytes.append(static_cast<char>(code < 0x80 ? code : 0x80 | (code & 0x7f)));
    }
    return bytes;
}

/// Spaces are no secret.
QString closedUp(QString text)
{
    return text.remove(u' ');
}

bool holdsOne(const QString& text, const QStringList& names)
{
    QString password = closedUp(text);
    const bool holds = std::ranges::any_of(names, [&](const QString& name) {
        const QString closed_up = closedUp(name);
        return closed_up.size() >= telling_name && password.contains(closed_up, Qt::CaseInsensitive);
    });
    wipe(password);
    return holds;
}

int bitsOf(const QString& text, const QStringList& own_names)
{
    QByteArray bytes = weighed(text);
    std::vector<QByteArray> words{"florin"};
    for (const QString& word : own_names.join(u' ').toLower().split(u' ', Qt::SkipEmptyParts))
        words.push_back(weighed(word));
    std::vector<const char*> own_words;
    for (const QByteArray& word : words)
        own_words.push_back(word.constData());
    own_words.push_back(nullptr);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): it only reads them
    const auto bits = ZxcvbnMatch(bytes.constData(), const_cast<const char**>(own_words.data()), nullptr);
    wipe(bytes);
    return static_cast<int>(bits);
}

PasswordStrength judged(const QString& text, const QStringList& own_names)
{
    if (text.size() < min_password_characters)
        return PasswordStrength::TooShort;
    if (holdsOne(text, own_names))
        return PasswordStrength::TooEasy;
    const int bits = bitsOf(text, own_names);
    if (bits < fair_bits)
        return PasswordStrength::TooEasy;
    if (bits < good_bits)
        return PasswordStrength::Fair;
    return bits < very_good_bits ? PasswordStrength::Good : PasswordStrength::VeryGood;
}

} // namespace

PasswordStrength strengthOf(const Secret& password, const QStringList& own_names)
{
    QString text = QString::fromUtf8(password.view());
    const PasswordStrength strength = judged(text, own_names);
    wipe(text);
    return strength;
}

} // namespace florin
