// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/passwords.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <set>
#include <string_view>

namespace florin::server::passwords
{
namespace
{

constexpr int min_characters = 10;

/// Read by the password threads; written before they have anything to do.
std::atomic<unsigned long long> current_operations{Cost{}.operations};
std::atomic<std::size_t> current_memory_bytes{Cost{}.memory_bytes};

// What attackers try first, of ten characters or more; shorter ones fall to the length.
constexpr std::array<std::u16string_view, 24> common{
    u"1234567890",   u"0123456789",  u"0987654321",    u"9876543210",   u"qwertyuiop",  u"password123",
    u"password1234", u"passw0rd123", u"administrator", u"welcome123",   u"welcome1234", u"letmein123",
    u"iloveyou123",  u"india12345",  u"india@1234",    u"abcdefghij",   u"abcd123456",  u"qwerty12345",
    u"qwerty123456", u"1q2w3e4r5t",  u"admin12345",    u"password@123", u"changeme123", u"1qaz2wsx3edc",
};

/// libsodium wants the record as a string that ends with a zero.
std::array<char, crypto_pwhash_STRBYTES> terminated(const Secret& record)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const auto view = record.view();
    std::memcpy(text.data(), view.data(),
                std::min<std::size_t>(static_cast<std::size_t>(view.size()), text.size() - 1));
    return text;
}

bool verify(const std::array<char, crypto_pwhash_STRBYTES>& record, const Secret& password)
{
    const auto view = password.view();
    return crypto_pwhash_str_verify(record.data(), view.data(),
                                    static_cast<unsigned long long>(view.size())) == 0;
}

} // namespace

Cost cost()
{
    return {current_operations, current_memory_bytes};
}

void setCost(const Cost& cost)
{
    current_operations = cost.operations;
    current_memory_bytes = cost.memory_bytes;
}

Result<Secret> record(const Secret& password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const auto view = password.view();
    if (crypto_pwhash_str(text.data(), view.data(), static_cast<unsigned long long>(view.size()),
                          cost().operations, cost().memory_bytes) != 0)
        return refuse(ProblemCode::internal);
    return Secret(QByteArray(text.data()));
}

bool matches(const Secret& record, const Secret& password)
{
    return record.isEmpty() ? matchesNobody(password) : verify(terminated(record), password);
}

bool matchesNobody(const Secret& password)
{
    static const Secret nobody = record(Secret::random(32)).value_or(Secret());
    (void)verify(terminated(nobody), password);
    return false;
}

bool isOutdated(const Secret& record)
{
    return crypto_pwhash_str_needs_rehash(terminated(record).data(), cost().operations,
                                          cost().memory_bytes) != 0;
}

Result<void> checkStrength(const Secret& password, const QString& user_name)
{
    QString text = QString::fromUtf8(password.view()).toLower();
    const bool one_sign = std::set<char16_t>(text.utf16(), text.utf16() + text.size()).size() < 4;
    const bool is_common =
        std::ranges::any_of(common, [&](auto entry) { return text == QStringView(entry); });
    const QString name = user_name.toLower();
    const bool is_name = name.size() >= 4 && text.contains(name);
    const bool weak = text.size() < min_characters || one_sign || is_common || is_name;
    wipe(text);
    if (weak)
        return refuse({ProblemCode::password_too_weak, {{QStringLiteral("length"), qint64{min_characters}}}});
    return {};
}

} // namespace florin::server::passwords
