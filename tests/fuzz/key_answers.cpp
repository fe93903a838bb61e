// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cbor.h"
#include "core/invariant.h"
#include "server/services/identity/key_check.h"

#include <cstdint>

/// What somebody gives for the answer of a security key, checked as the server checks it: a credential that
/// was made (first byte 0), or a signature (1), as it stands in a request. A credential that is taken is
/// kept, and signatures of it are checked by what was kept. libFuzzer's entry
/// (https://llvm.org/docs/LibFuzzer.html).
namespace
{

using namespace florin;
using server::KeyCheck;

const KeyCheck check(contract::KeyBank{QStringLiteral("florin:a-bank")});

QByteArray hashFor(contract::KeyCeremony ceremony)
{
    return check.clientDataHash(ceremony, {QByteArray(32, 'c')});
}

void sign(const contract::KeyAssertion& given, const store::SecurityKey& key)
{
    const QByteArray hash = hashFor(contract::KeyCeremony::Get);
    const auto verified = check.assertion(given, key, hash, KeyCheck::User::Verified);
    const auto present = check.assertion(given, key, hash, KeyCheck::User::Present);
    invariant(!verified || present.has_value()); // who was verified was there
}

void make(const contract::KeyCredential& made)
{
    const auto taken = check.credential(made, hashFor(contract::KeyCeremony::Create));
    if (!taken)
        return;
    invariant(!taken->id.isEmpty() && taken->id.size() <= contract::KeyCredentialId::max_bytes);
    invariant(!taken->public_key.isEmpty() && taken->counter >= 0);
    store::SecurityKey key;
    key.credential = taken->id;
    key.public_key = taken->public_key;
    key.algorithm = taken->algorithm;
    contract::KeyAssertion forged;
    forged.credential.value = taken->id;
    forged.authenticator_data.value = made.authenticator_data.value.left(37);
    forged.signature.value = made.statement.value.left(72);
    sign(forged, key);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView coded(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 0) {
        if (const auto made =
                contract::cbor::decode<contract::KeyCredential>(coded, contract::Unknown::Refused))
            make(*made);
        return 0;
    }
    const auto given = contract::cbor::decode<contract::KeyAssertion>(coded, contract::Unknown::Refused);
    if (!given)
        return 0;
    for (const qint64 algorithm : {-7, -8, -257}) {
        store::SecurityKey key;
        key.credential = given->credential.value;
        key.public_key = QByteArray(algorithm == -8 ? 32 : algorithm == -7 ? 64 : 259, 'k');
        key.algorithm = algorithm;
        sign(*given, key);
    }
    return 0;
}
