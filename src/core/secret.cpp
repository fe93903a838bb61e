// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include "core/invariant.h"
#include "core/random.h"

#include <sodium.h>

#include <cstring>

namespace florin
{
namespace
{

std::shared_ptr<std::byte> guarded(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    invariant(ready);
    auto* data = static_cast<std::byte*>(sodium_malloc(size));
    invariant(data != nullptr);
    return {data, [](std::byte* p) { sodium_free(p); }};
}

} // namespace

Secret::Secret(QByteArray&& source)
{
    if (!source.isEmpty()) {
        m_size = source.size();
        m_data = guarded(static_cast<std::size_t>(m_size));
        std::memcpy(m_data.get(), source.constData(), static_cast<std::size_t>(m_size));
        wipe(source);
    }
}

Secret Secret::fromText(const QString& text)
{
    return Secret(text.toUtf8());
}

Secret Secret::random(int byte_count)
{
    Secret result;
    result.m_size = byte_count;
    result.m_data = guarded(static_cast<std::size_t>(byte_count));
    random::fill(std::span(result.m_data.get(), static_cast<std::size_t>(byte_count)));
    return result;
}

std::span<const std::byte> Secret::bytes() const
{
    return {m_data.get(), static_cast<std::size_t>(m_size)};
}

QByteArrayView Secret::view() const
{
    return {m_data.get(), m_size};
}

bool operator==(const Secret& a, const Secret& b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data.get(), b.m_data.get(),
                                                                   static_cast<std::size_t>(a.m_size)) == 0);
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace florin
