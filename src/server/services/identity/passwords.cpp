// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/passwords.h"

#include "core/password_strength.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

namespace florin::server::passwords
{
namespace
{

/// Read by the password threads; written before they have anything to do.
std::atomic<unsigned long long> current_operations{Cost{}.operations};
std::atomic<std::size_t> current_memory_bytes{Cost{}.memory_bytes};

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

Result<void> checkStrength(const Secret& password, const QStringList& own_names)
{
    return isStrongEnough(strengthOf(password, own_names)) ? Result<void>() : refuse(tooWeak());
}

Problem tooWeak()
{
    return {ProblemCode::password_too_weak, {{QStringLiteral("length"), qint64{min_password_characters}}}};
}

} // namespace florin::server::passwords
