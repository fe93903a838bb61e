// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include "core/invariant.h"

#include <sodium.h>

namespace florin::random
{
namespace
{

void ensureReady()
{
    static const bool ready = sodium_init() >= 0;
    invariant(ready);
}

} // namespace

void fill(std::span<std::byte> out)
{
    ensureReady();
    randombytes_buf(out.data(), out.size());
}

QByteArray bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    fill(std::as_writable_bytes(std::span(result.data(), static_cast<std::size_t>(count))));
    return result;
}

QString password(int groups)
{
    // 32 signs: no I, L, O, U; five bits each (Crockford's base 32).
    static constexpr std::u16string_view signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    ensureReady();
    QString result;
    for (int i = 0; i < groups * 4; ++i) {
        if (i > 0 && i % 4 == 0)
            result += u'-';
        result += QChar(signs[randombytes_uniform(static_cast<std::uint32_t>(signs.size()))]);
    }
    return result;
}

QString digits(int count)
{
    ensureReady();
    QString result;
    for (int i = 0; i < count; ++i)
        result += QChar(u'0' + static_cast<char16_t>(randombytes_uniform(10)));
    return result;
}

} // namespace florin::random
