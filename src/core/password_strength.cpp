// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password_strength.h"

#include <zxcvbn.h>

#include <array>

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

int bitsOf(const QString& text, const QString& user_name)
{
    QByteArray bytes = weighed(text);
    const QByteArray name = weighed(user_name.toLower());
    const std::array<const char*, 3> own_words{"florin", name.constData(), nullptr};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): it only reads them
    const auto bits = ZxcvbnMatch(bytes.constData(), const_cast<const char**>(own_words.data()), nullptr);
    wipe(bytes);
    return static_cast<int>(bits);
}

PasswordStrength judged(const QString& text, const QString& user_name)
{
    if (text.size() < min_password_characters)
        return PasswordStrength::TooShort;
    const QString name = user_name.trimmed();
    if (name.size() >= telling_name && text.contains(name, Qt::CaseInsensitive))
        return PasswordStrength::TooEasy;
    const int bits = bitsOf(text, name);
    if (bits < fair_bits)
        return PasswordStrength::TooEasy;
    if (bits < good_bits)
        return PasswordStrength::Fair;
    return bits < very_good_bits ? PasswordStrength::Good : PasswordStrength::VeryGood;
}

} // namespace

PasswordStrength strengthOf(const Secret& password, const QString& user_name)
{
    QString text = QString::fromUtf8(password.view());
    const PasswordStrength strength = judged(text, user_name);
    wipe(text);
    return strength;
}

} // namespace florin
