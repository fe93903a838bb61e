// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cbor.h"
#include "contract/frame.h"
#include "contract/operations.h"
#include "core/invariant.h"

#include <cstdint>

/// What a stranger sends before anybody is logged in, read as the gate reads it: frames, what stands in them,
/// and the request of the operation they name. Whatever reads well must be written and read the same again;
/// what does not must be refused in words that a client can read.
/// libFuzzer's entry (https://llvm.org/docs/LibFuzzer.html).
namespace
{

using namespace florin;

void refuseInWords(const Problem& problem)
{
    const QByteArray frame = contract::frame::refusal(1, problem);
    const auto told = contract::frame::parse(QByteArrayView(frame).sliced(contract::frame::header_bytes));
    invariant(told && told->error && told->error->code == problem.code);
}

template<class Op>
void readRequest(QByteArrayView params)
{
    const auto request = contract::cbor::decode<Op>(params, contract::Unknown::Refused);
    if (!request) {
        refuseInWords(request.error());
        return;
    }
    const QByteArray written = contract::cbor::encode(*request);
    const auto again = contract::cbor::decode<Op>(written, contract::Unknown::Refused);
    invariant(again.has_value());
    invariant(contract::cbor::encode(*again) == written);
}

void readMessage(const contract::frame::Message& message)
{
    contract::forEachOperation([&](auto tag) {
        using Op = typename decltype(tag)::type;
        const auto name = Op::operation.name;
        if (message.method == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))
            readRequest<Op>(message.params);
    });
}

void readStream(QByteArrayView stream)
{
    while (stream.size() >= contract::frame::header_bytes) {
        const auto length = contract::frame::bodyLength(
            std::span<const char, 4>(stream.data(), contract::frame::header_bytes));
        if (!length) {
            refuseInWords(length.error());
            return;
        }
        invariant(*length > 0 && *length <= contract::frame::max_body_bytes);
        stream = stream.sliced(contract::frame::header_bytes);
        if (stream.size() < static_cast<qsizetype>(*length))
            return;
        const QByteArrayView body = stream.first(static_cast<qsizetype>(*length));
        if (const auto message = contract::frame::parse(body))
            readMessage(*message);
        stream = stream.sliced(body.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readStream({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    return 0;
}
