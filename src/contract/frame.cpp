// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/frame.h"

#include "contract/problem_catalogue.h"

#include <QtEndian>

namespace florin::contract::frame
{
namespace
{

/// Writes a body behind room for its header, then the header.
template<class Body>
QByteArray framed(Body&& writeBody)
{
    QByteArray bytes(header_bytes, '\0');
    QByteArray body;
    {
        QCborStreamWriter out(&body);
        std::forward<Body>(writeBody)(out, body);
    }
    bytes += body;
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data());
    return bytes;
}

/// What is coded already goes in as it is: QCborStreamWriter writes straight through to its bytes.
void appendCoded(QByteArray& body, QByteArrayView coded)
{
    body.append(coded.data(), coded.size());
}

void writeText(QCborStreamWriter& out, std::string_view text)
{
    out.append(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
}

void writeValue(QCborStreamWriter& out, const ProblemValue& value)
{
    std::visit([&out](const auto& v) { cbor::write(out, v); }, value);
}

void writeProblem(QCborStreamWriter& out, const Problem& problem)
{
    const ProblemWords words = wordsOf(problem);
    out.startMap(4);
    writeText(out, "code");
    writeText(out, kindOf(problem.code).name);
    writeText(out, "message");
    out.append(QStringView(words.reason));
    writeText(out, "advice");
    out.append(QStringView(words.advice));
    writeText(out, "values");
    out.startMap(static_cast<quint64>(problem.values.size()));
    for (const auto& [name, value] : problem.values) {
        out.append(QStringView(name));
        writeValue(out, value);
    }
    out.endMap();
    out.endMap();
}

Result<ProblemValue> readValue(QCborStreamReader& in)
{
    const auto as_value = [](auto result) -> Result<ProblemValue> {
        if (!result)
            return refuse(std::move(result.error()));
        return ProblemValue(std::move(*result));
    };
    if (in.isString())
        return as_value(cbor::readScalar(in, static_cast<QString*>(nullptr)));
    if (in.isArray())
        return as_value(cbor::readMoney(in));
    return as_value(cbor::readScalar(in, static_cast<qint64*>(nullptr)));
}

bool readValues(QCborStreamReader& in, Problem& problem)
{
    constexpr std::size_t max_values = 16;
    if (!in.isMap() || !in.enterContainer())
        return false;
    while (in.hasNext()) {
        auto name = cbor::readScalar(in, static_cast<QString*>(nullptr));
        if (!name || problem.values.size() == max_values)
            return false;
        auto value = readValue(in);
        if (!value)
            return false;
        problem.values.emplace_back(std::move(*name), std::move(*value));
    }
    return cbor::leave(in);
}

std::optional<Problem> readProblem(QCborStreamReader& in)
{
    if (!in.isMap() || !in.enterContainer())
        return std::nullopt;
    Problem problem; // a code of a newer server reads as internal
    std::array<char, 32> buffer;
    while (in.hasNext()) {
        const auto name = cbor::readName(in, buffer);
        if (!name)
            return std::nullopt;
        if (*name == "code") {
            const auto code = cbor::readScalar(in, static_cast<QString*>(nullptr));
            if (!code)
                return std::nullopt;
            problem.code = problemCodeFromName(*code).value_or(ProblemCode::internal);
        } else if (*name == "values") {
            if (!readValues(in, problem))
                return std::nullopt;
        } else if (!cbor::skip(in)) {
            return std::nullopt;
        }
    }
    return cbor::leave(in) ? std::optional(problem) : std::nullopt;
}

/// One value left as it is coded.
std::optional<QByteArrayView> slice(QCborStreamReader& in, QByteArrayView body)
{
    const qint64 start = in.currentOffset();
    if (!cbor::skip(in))
        return std::nullopt;
    return body.sliced(start, in.currentOffset() - start);
}

bool readMember(QCborStreamReader& in, QByteArrayView body, std::string_view name, Message& message)
{
    const auto keep = [&](QByteArrayView& view) {
        const auto coded = slice(in, body);
        view = coded.value_or(QByteArrayView());
        return coded.has_value();
    };
    if (name == "id") {
        const auto id = cbor::readScalar(in, static_cast<qint64*>(nullptr));
        if (!id || *id < 0)
            return false;
        message.id = *id;
        return true;
    }
    if (name == "method") {
        std::array<char, 64> buffer;
        const auto method = cbor::readName(in, buffer);
        if (!method)
            return false;
        message.method = QByteArray(method->data(), static_cast<qsizetype>(method->size()));
        return true;
    }
    if (name == "params")
        return keep(message.params);
    if (name == "result")
        return keep(message.result);
    if (name == "error") {
        message.error = readProblem(in);
        return message.error.has_value();
    }
    return cbor::skip(in);
}

} // namespace

QByteArray request(qint64 id, std::string_view method, QByteArrayView coded_params)
{
    return framed([&](QCborStreamWriter& out, QByteArray& body) {
        out.startMap(); // its length would be known, but what is coded already is not counted by the writer
        writeText(out, "id");
        out.append(id);
        writeText(out, "method");
        writeText(out, method);
        writeText(out, "params");
        appendCoded(body, coded_params);
        body.append('\xff'); // break: the end of the map
    });
}

QByteArray answer(qint64 id, QByteArrayView coded_result)
{
    return framed([&](QCborStreamWriter& out, QByteArray& body) {
        out.startMap();
        writeText(out, "id");
        out.append(id);
        writeText(out, "result");
        appendCoded(body, coded_result);
        body.append('\xff');
    });
}

QByteArray refusal(qint64 id, const Problem& problem)
{
    return framed([&](QCborStreamWriter& out, QByteArray&) {
        out.startMap(2);
        writeText(out, "id");
        out.append(id);
        writeText(out, "error");
        writeProblem(out, problem);
        out.endMap();
    });
}

QByteArray event(std::string_view name, QByteArrayView coded_params)
{
    return framed([&](QCborStreamWriter& out, QByteArray& body) {
        out.startMap();
        writeText(out, "method");
        writeText(out, name);
        writeText(out, "params");
        appendCoded(body, coded_params);
        body.append('\xff');
    });
}

Result<quint32> bodyLength(std::span<const char, 4> header)
{
    const auto length = qFromBigEndian<quint32>(header.data());
    if (length == 0)
        return refuse(ProblemCode::malformed);
    if (length > max_body_bytes)
        return refuse({ProblemCode::frame_too_large, {{QStringLiteral("limit"), qint64{max_body_bytes}}}});
    return length;
}

Result<Message> parse(QByteArrayView body)
{
    QCborStreamReader in(body.data(), body.size());
    if (!in.isMap() || !in.enterContainer())
        return refuse(ProblemCode::malformed);
    Message message;
    std::array<char, 64> buffer;
    while (in.hasNext()) {
        const auto name = cbor::readName(in, buffer);
        if (!name || !readMember(in, body, *name, message))
            return refuse(ProblemCode::malformed);
    }
    if (!cbor::leave(in) || in.currentOffset() != body.size())
        return refuse(ProblemCode::malformed);
    return message;
}

} // namespace florin::contract::frame
