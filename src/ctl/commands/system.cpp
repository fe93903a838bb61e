// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/operations.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace florin::ctl
{
namespace
{

Attempt<void> ping(Session& session, const Input&, const Printer& printer)
{
    constexpr double ns_per_ms = 1e6;
    QElapsedTimer timer;
    timer.start();
    const auto pong = session.ask(contract::Ping{SystemClock().now()});
    const double round_trip_ms = static_cast<double>(timer.nsecsElapsed()) / ns_per_ms;
    if (!pong)
        return fail(pong.error());
    const auto& server = *session.connection().server();
    printer.print(QStringLiteral("%1 (%2) answers in %3 ms.")
                      .arg(server.bank, server.server)
                      .arg(round_trip_ms, 0, 'f', 2),
                  QJsonObject{{QStringLiteral("bank"), server.bank},
                              {QStringLiteral("server"), server.server},
                              {QStringLiteral("round_trip_ms"), round_trip_ms},
                              {QStringLiteral("server_us"), pong->server_us}});
    return {};
}

Attempt<void> status(Session& session, const Input&, const Printer& printer)
{
    const auto status = session.ask(contract::SystemStatus());
    if (!status)
        return fail(status.error());
    printer.printFields(linesOf(*status), *status);
    return {};
}

Attempt<QJsonObject> requestOf(const Input& input)
{
    QByteArray text = input.argument(1).toUtf8();
    if (text == "-") {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            text = in.readAll();
    } else if (text.isEmpty()) {
        text = "{}";
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return wrongUsage(QStringLiteral("the request is no JSON object: %1.").arg(error.errorString()));
    return document.object();
}

Attempt<void> callOperation(Session& session, const Input& input, const Printer& printer)
{
    const auto request = requestOf(input);
    if (!request)
        return fail(request.error());
    const std::string name = input.argument(0).toStdString();
    Attempt<void> outcome =
        fail(Problem(ProblemCode::unknown_method, {{QStringLiteral("method"), input.argument(0)}}));
    contract::forEachOperation([&](auto tag) {
        using Op = typename decltype(tag)::type;
        if (Op::operation.name != name)
            return;
        const auto reply = session.askWith<Op>(*request);
        if (!reply) {
            outcome = fail(reply.error());
            return;
        }
        const QJsonObject json = contract::json::toObject(*reply);
        printer.print(QString::fromUtf8(QJsonDocument(json).toJson()), json);
        outcome = {};
    });
    return outcome;
}

} // namespace

QList<Command> systemCommands()
{
    return {
        {QStringLiteral("status"), QStringLiteral("Tells how the server is doing."), {}, {}, status},
        {QStringLiteral("ping"),
         QStringLiteral("Asks for a sign of life; needs no log-in."),
         {},
         {},
         ping,
         Needs::Connection},
        {QStringLiteral("call"),
         QStringLiteral("Carries out any operation, with its request as JSON (\"-\": from standard input)."),
         {QStringLiteral("OPERATION"), QStringLiteral("[JSON]")},
         {},
         callOperation},
    };
}

} // namespace florin::ctl
