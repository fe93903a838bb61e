// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/security_key_data.h"

namespace florin::contract
{

QByteArray keyClientData(KeyCeremony ceremony, const KeyChallengeBytes& challenge, const KeyBank& bank)
{
    // anything in it that JSON escapes: a bank's id is made of letters, digits and dashes.
    const QByteArray type = ceremony == KeyCeremony::Create ? "webauthn.create" : "webauthn.get";
    return R"({"type":")" + type + R"(","challenge":")" +
           Wire<KeyChallengeBytes>::plain(challenge).toLatin1() + R"(","origin":")" + bank.value.toUtf8() +
           R"(","crossOrigin":false})";
}

} // namespace florin::contract
