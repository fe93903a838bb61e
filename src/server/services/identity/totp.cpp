// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/totp.h"

#include "core/invariant.h"

#include <QUrl>

#include <liboath/oath.h>
#include <sodium.h>

#include <array>
#include <cstdlib>
#include <cstring>

namespace florin::server::totp
{
namespace
{

constexpr unsigned step_seconds = 30;

using Text = std::array<char, digits + 1>;

void ensureReady()
{
    static const bool ready = oath_init() == OATH_OK;
    invariant(ready);
}

Text textAt(const Secret& secret, qint64 step)
{
    ensureReady();
    Text text{};
    const auto key = secret.view();
    const int made =
        oath_hotp_generate(key.data(), static_cast<std::size_t>(key.size()), static_cast<std::uint64_t>(step),
                           digits, false, OATH_HOTP_DYNAMIC_TRUNCATION, text.data());
    invariant(made == OATH_OK);
    return text;
}

qint64 stepAt(Timestamp moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count() / step_seconds;
}

} // namespace

std::optional<qint64> stepOf(const Secret& secret, const Secret& code, Timestamp now)
{
    if (code.size() != digits)
        return std::nullopt;
    std::optional<qint64> found;
    const qint64 current = stepAt(now);
    for (const qint64 step : {current - 1, current, current + 1}) {
        const Text text = textAt(secret, step);
        if (sodium_memcmp(text.data(), code.view().data(), digits) == 0)
            found = step;
    }
    return found;
}

Secret codeAt(const Secret& secret, Timestamp moment)
{
    const Text text = textAt(secret, stepAt(moment));
    return Secret(QByteArray(text.data(), digits));
}

Secret asBase32(const Secret& secret)
{
    ensureReady();
    char* text = nullptr;
    std::size_t length = 0;
    const auto key = secret.view();
    const int made = oath_base32_encode(key.data(), static_cast<std::size_t>(key.size()), &text, &length);
    invariant(made == OATH_OK);
    QByteArray copy(text, static_cast<qsizetype>(length));
    sodium_memzero(text, length);
    std::free(text); // NOLINT(cppcoreguidelines-no-malloc): it is the library's
    while (copy.endsWith('='))
        copy.chop(1);
    return Secret(std::move(copy));
}

Secret uri(const Secret& secret, const QString& bank, const QString& user)
{
    const QByteArray issuer = QUrl::toPercentEncoding(bank);
    QByteArray text = "otpauth://totp/" + issuer + ':' + QUrl::toPercentEncoding(user) + "?secret=";
    text += asBase32(secret).view();
    text += "&issuer=" + issuer + "&algorithm=SHA1&digits=6&period=30";
    return Secret(std::move(text));
}

} // namespace florin::server::totp
