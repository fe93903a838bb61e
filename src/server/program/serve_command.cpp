// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"
#include "server/program/serve_options.h"
#include "server/program/service_manager.h"
#include "server/program/termination.h"
#include "server/server.h"

#include "contract/problem_catalogue.h"

#include <QCoreApplication>

namespace florin::server
{
namespace
{

QString shown(const QHostAddress& address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1:%2").arg(v6 ? u'[' + address.toString() + u']' : address.toString()).arg(port);
}

Result<void> openLog(const ServeOptions& options, SecurityLog& log)
{
    if (!options.security_log.isEmpty())
        return log.openFile(options.security_log);
    log.openStderr();
    return {};
}

/// New certificates are for those who come next; what does not load leaves everything as it was.
void reload(const ServeOptions& options, const Secret& master_key, Server& server)
{
    SecurityLog& log = server.desk().securityLog();
    if (auto reopened = log.reopen(); !reopened)
        std::fputs("florind: the security log cannot be opened anew\n", stderr);
    const auto tls = loadTlsIdentity(options.tls_files, master_key, options.tls);
    if (!tls) {
        const QString why = contract::wordsOf(tls.error()).reason;
        log.write({.event = "tls_kept", .reason = why});
        std::fputs(
            QStringLiteral("florind: the certificate stays as it was: %1\n").arg(why).toUtf8().constData(),
            stderr);
        return;
    }
    server.setTls(*tls);
    log.write({.event = "tls_reloaded"});
}

ExitCode runServe(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    const auto options = serveOptions(parser, *directory);
    if (!options)
        return ExitCode::WrongUsage;
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    auto tls = loadTlsIdentity(options->tls_files, house->master_key, options->tls);
    if (!tls)
        return refused(tls.error(), parser);
    const SystemClock clock;
    Server server(*house, clock, *tls, options->backups, options->names, options->locks, options->sms,
                  options->sms_limits);
    if (auto opened = openLog(*options, server.desk().securityLog()); !opened)
        return refused(opened.error(), parser);
    if (auto started = server.start(options->listen); !started)
        return refused(started.error(), parser);
    onTermination([] { QCoreApplication::quit(); });
    onReload([&] { reload(*options, house->master_key, server); });
    printLine(QStringLiteral("ready %1").arg(shown(options->listen.address, server.port())));
    tellServiceManager(ServiceState::Ready);
    QCoreApplication::exec();
    tellServiceManager(ServiceState::Stopping);
    server.stop();
    return ExitCode::Done;
}

} // namespace

Command serveCommand()
{
    return {QStringLiteral("serve"), QStringLiteral("Serves a bank until it is asked to stop."),
            [](QCommandLineParser& parser) {
                addDataOptions(parser);
                addServeOptions(parser);
            },
            &runServe};
}

} // namespace florin::server
