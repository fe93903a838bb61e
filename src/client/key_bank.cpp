// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/key_bank.h"

#include "contract/cbor.h"
#include "contract/security_keys.h"

#include <algorithm>

namespace florin::client
{
namespace
{

const QString prefix = QStringLiteral("florin:");

template<class Op>
std::optional<contract::KeyBank> bankIn(QByteArrayView coded_reply)
{
    const auto reply = contract::cbor::decode<typename Op::Reply>(coded_reply, contract::Unknown::Ignored);
    return reply ? std::optional(reply->bank) : std::nullopt;
}

std::optional<Problem> compare(const contract::KeyBank& bank, PinStore& pins, const QString& server)
{
    const auto known = pins.findBank(server);
    if (!known)
        return known.error();
    if (*known)
        return **known == bank.value ? std::nullopt : std::optional<Problem>(ProblemCode::pin_changed);
    const auto kept = pins.rememberBank(server, bank.value);
    return kept ? std::nullopt : std::optional(kept.error());
}

} // namespace

bool isBankName(const contract::KeyBank& bank)
{
    return bank.value.startsWith(prefix) && bank.value.size() > prefix.size() &&
           std::ranges::all_of(bank.value, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<Problem> keyBankProblem(std::string_view operation, QByteArrayView coded_reply,
                                      const ConnectionOptions& options)
{
    std::optional<contract::KeyBank> bank;
    if (operation == contract::AskSecurityKey::operation.name)
        bank = bankIn<contract::AskSecurityKey>(coded_reply);
    else if (operation == contract::BeginSecurityKey::operation.name)
        bank = bankIn<contract::BeginSecurityKey>(coded_reply);
    if (!bank)
        return std::nullopt; // what does not decode is refused where it is decoded
    if (!isBankName(*bank))
        return Problem(ProblemCode::malformed);
    // Who names a certificate on the command line has nothing remembered, and asks for exactly that server.
    if (options.trusted || !options.pins)
        return std::nullopt;
    return compare(*bank, *options.pins, options.server.toText());
}

} // namespace florin::client
