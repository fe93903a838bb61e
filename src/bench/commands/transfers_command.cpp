// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/load/load_run.h"
#include "bench/load/run_to_end.h"
#include "console/interruption.h"
#include "core/file_problem.h"
#include "server/gate/tls_identity.h"

namespace florin::bench
{
namespace
{

Result<QSslCertificate> certificateIn(const QString& directory)
{
    const QString file = server::TlsFiles::in(directory).certificate;
    const auto certificates = QSslCertificate::fromPath(file);
    if (certificates.isEmpty())
        return refuse(
            fileProblem(ProblemCode::file_unreadable, file, QStringLiteral("there is no certificate in it")));
    return certificates.constFirst();
}

/// The load's own part of the command line; nothing, and a word on stderr, when it makes no sense.
std::optional<LoadOptions> loadOptions(const QCommandLineParser& parser)
{
    const auto server = client::ServerAddress::fromText(parser.value(QStringLiteral("server")));
    if (!server)
        std::fputs("florin-bench: --server takes a host and a port, like 127.0.0.1:7470\n", stderr);
    const auto clients = number(parser, QStringLiteral("clients"), 1, 20'000);
    const auto pipeline = number(parser, QStringLiteral("pipeline"), 1, 200);
    const auto seconds = number(parser, QStringLiteral("seconds"), 1, 86'400);
    const auto rate = number(parser, QStringLiteral("rate"), 0, 10'000'000);
    if (!server || !clients || !pipeline || !seconds || !rate)
        return std::nullopt;
    LoadOptions options;
    options.server = *server;
    options.clients = *clients;
    options.pipeline = *pipeline;
    options.seconds = *seconds;
    options.rate = *rate;
    options.hot = parser.isSet(QStringLiteral("hot"));
    return options;
}

ExitCode measure(const LoadOptions& options, const LoadPeople& people, const QCommandLineParser& parser)
{
    const SystemClock clock;
    LoadRun run(options, people, clock);
    ProgressLine line(parser);
    QObject::connect(&run, &LoadRun::loggedIn, &run, [&](int clients) {
        line.show(QStringLiteral("%1 of %2 logged in").arg(clients).arg(options.clients));
        if (clients == options.clients)
            line.wipe();
    });
    console::watchForInterruption();
    const auto ended = runToEnd(run);
    line.wipe();
    if (!ended)
        return refused(ended.error(), parser);
    printFigures(run.figures().toJson(), parser);
    return ExitCode::Done;
}

ExitCode runTransfers(const QCommandLineParser& parser)
{
    const auto directory = required(parser, QStringLiteral("data"));
    auto options = loadOptions(parser);
    if (!directory || !options)
        return ExitCode::WrongUsage;
    const auto people = LoadPeople::read(*directory);
    if (!people)
        return refused(people.error(), parser);
    auto certificate = certificateIn(*directory);
    if (!certificate)
        return refused(certificate.error(), parser);
    options->certificate = std::move(*certificate);
    return measure(*options, *people, parser);
}

void addOption(QCommandLineParser& parser, const QString& name, const QString& what, const QString& value,
               const QString& usual)
{
    parser.addOption({name, what, value, usual});
}

} // namespace

Command transfersCommand()
{
    return {QStringLiteral("transfers"),
            QStringLiteral("Sends transfers to a server from many log-ins, and measures the answers."),
            [](QCommandLineParser& parser) {
                addJsonOption(parser);
                parser.addOption({QStringLiteral("data"),
                                  QStringLiteral("The folder that florin-bench prepare was run on."),
                                  QStringLiteral("DIR")});
                addOption(parser, QStringLiteral("server"), QStringLiteral("Where florind listens."),
                          QStringLiteral("H:P"), QStringLiteral("127.0.0.1:7470"));
                addOption(parser, QStringLiteral("clients"), QStringLiteral("Connections, each logged in."),
                          QStringLiteral("N"), QStringLiteral("64"));
                addOption(parser, QStringLiteral("pipeline"),
                          QStringLiteral("Transfers in flight on each connection."), QStringLiteral("N"),
                          QStringLiteral("8"));
                addOption(parser, QStringLiteral("seconds"), QStringLiteral("How long to measure."),
                          QStringLiteral("N"), QStringLiteral("10"));
                addOption(
                    parser, QStringLiteral("rate"),
                    QStringLiteral("Transfers a second to offer, whatever the answers do; times then count "
                                   "from when each was due. 0: as fast as answers come."),
                    QStringLiteral("N"), QStringLiteral("0"));
                parser.addOption({QStringLiteral("hot"), QStringLiteral("All transfers go to one account.")});
            },
            &runTransfers};
}

} // namespace florin::bench
