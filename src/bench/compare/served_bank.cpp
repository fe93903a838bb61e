// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/served_bank.h"

#include "bench/compare/helper_process.h"
#include "bench/load/run_to_end.h"
#include "server/gate/tls_identity.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace florin::bench
{
namespace
{

constexpr int patience_ms = 60'000;

QString florindProgram()
{
    const QString name = QStringLiteral("florind");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? name : beside;
}

} // namespace

ServedBank::ServedBank(QString directory, const LoadPeople& people, const Clock& clock)
    : m_directory(std::move(directory))
    , m_people(people)
    , m_clock(clock)
{
}

ServedBank::~ServedBank()
{
    m_florind.terminate();
    if (!m_florind.waitForFinished(patience_ms))
        m_florind.kill();
}

Result<std::unique_ptr<ServedBank>> ServedBank::start(const QString& directory, const LoadPeople& people,
                                                      const Clock& clock,
                                                      const std::optional<Postgres>& postgres)
{
    std::unique_ptr<ServedBank> bank(new ServedBank(directory, people, clock));
    if (auto serving = bank->serve(postgres); !serving)
        return refuse(std::move(serving.error()));
    return bank;
}

Result<void> ServedBank::serve(const std::optional<Postgres>& postgres)
{
    const QString program = florindProgram();
    m_florind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--data"), m_directory,
                          QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    if (postgres) {
        arguments << QStringLiteral("--postgres") << postgres->conninfo;
        m_florind.setProcessEnvironment(postgres->environment);
    }
    auto started = startProgram(m_florind, program, arguments);
    if (!started)
        return started;
    const auto line = nextLine(m_florind, patience_ms);
    const auto address = line && line->startsWith("ready ")
                             ? client::ServerAddress::fromText(QString::fromUtf8(line->mid(6)))
                             : std::nullopt;
    if (!address)
        return refuse(notRunning(program, QStringLiteral("it does not say that it is ready")));
    m_address = *address;
    return {};
}

QSslCertificate ServedBank::certificate() const
{
    return QSslCertificate::fromPath(server::TlsFiles::in(m_directory).certificate).value(0);
}

Result<IdleFigures> ServedBank::idle(int clients, double pause_s, const std::function<void(int)>& logged_in)
{
    IdleOptions options;
    options.server = m_address;
    options.certificate = certificate();
    options.server_process = m_florind.processId();
    options.clients = clients;
    options.pause_s = pause_s;
    IdleRun run(std::move(options), m_people, m_clock);
    QObject::connect(&run, &IdleRun::loggedIn, &run, logged_in);
    if (auto ended = runToEnd(run); !ended)
        return refuse(std::move(ended.error()));
    return run.figures();
}

Result<Measured> ServedBank::run(int clients, int pipeline, bool hot, double seconds)
{
    LoadOptions options;
    options.server = m_address;
    options.certificate = certificate();
    options.clients = clients;
    options.pipeline = pipeline;
    options.hot = hot;
    options.seconds = seconds;
    LoadRun run(options, m_people, m_clock);
    // The log-ins are not what is measured.
    std::optional<Stopwatch> watch;
    QObject::connect(&run, &LoadRun::loggedIn, &run, [&](int count) {
        if (count == clients)
            watch.emplace(m_florind.processId());
    });
    if (auto ended = runToEnd(run); !ended)
        return refuse(std::move(ended.error()));
    if (run.figures().end == LoadEnd::ServerLost)
        return refuse(notRunning(QStringLiteral("florind"), QStringLiteral("it ended under load")));
    if (!watch)
        return refuse(ProblemCode::cancelled);
    Measured result = watch->measured(run.figures().acknowledged);
    result.per_second = run.figures().perSecond();
    result.p99_ms = std::chrono::duration<double, std::milli>(run.figures().times.quantile(0.99)).count();
    return result;
}

} // namespace florin::bench
