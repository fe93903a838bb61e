// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/tls_identity.h"
#include "server/program/command.h"
#include "server/program/termination.h"
#include "server/server.h"
#include "store/key_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace florin::server
{
namespace
{

/// "127.0.0.1:7470", "[::1]:0"; nothing when it is no such thing.
std::optional<ServerOptions> listenOptions(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool is_port = false;
    ServerOptions options;
    options.port = text.mid(colon + 1).toUShort(&is_port);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    options.address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !is_port || options.address.isNull())
        return std::nullopt;
    return options;
}

QString shown(const QHostAddress& address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1:%2").arg(v6 ? u'[' + address.toString() + u']' : address.toString()).arg(port);
}

/// Nothing, and a word on stderr, when it makes no sense.
std::optional<BackupSchedule> backupSchedule(const QCommandLineParser& parser, const QString& directory)
{
    BackupSchedule schedule;
    bool every_is_number = false;
    bool keep_is_number = false;
    const int every = parser.value(QStringLiteral("backup-every")).toInt(&every_is_number);
    schedule.keep = parser.value(QStringLiteral("backup-keep")).toInt(&keep_is_number);
    schedule.every = std::chrono::hours(every);
    if (parser.isSet(QStringLiteral("backup-to")))
        schedule.folder = QFileInfo(parser.value(QStringLiteral("backup-to"))).absoluteFilePath();
    const bool numbers = every_is_number && every >= 1 && keep_is_number && schedule.keep >= 1;
    if (!numbers)
        std::fputs("florind: --backup-every takes whole hours, --backup-keep a number, both from 1\n",
                   stderr);
    const bool apart =
        !schedule.isOn() || !store::liesInside(schedule.folder + QStringLiteral("/new"), directory);
    if (!apart)
        std::fputs("florind: --backup-to names a folder inside the bank's own: a backup is to outlive it\n",
                   stderr);
    const bool in_files = !schedule.isOn() || isKeptInFiles(parser, "--backup-to");
    return numbers && apart && in_files ? std::optional(schedule) : std::nullopt;
}

Exit run(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    const auto options = listenOptions(parser.value(QStringLiteral("listen")));
    if (!options)
        std::fputs("florind: --listen takes an address and a port, like 127.0.0.1:7470\n", stderr);
    if (!directory || !options)
        return Exit::Usage;
    const auto backups = backupSchedule(parser, *directory);
    if (!backups)
        return Exit::Usage;
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    auto tls = loadTlsIdentity(TlsFiles::in(*directory), house->master_key);
    if (!tls)
        return refused(tls.error(), parser);
    const SystemClock clock;
    const auto names =
        parser.isSet(QStringLiteral("show-staff-names")) ? StaffNames::Shown : StaffNames::Hidden;
    Server server(*house, clock, *tls, *backups, names);
    if (auto started = server.start(*options); !started)
        return refused(started.error(), parser);
    onTermination([] { QCoreApplication::quit(); });
    printLine(QStringLiteral("ready %1").arg(shown(options->address, server.port())));
    QCoreApplication::exec();
    server.stop();
    return Exit::Done;
}

} // namespace

Command serveCommand()
{
    return {
        QStringLiteral("serve"), QStringLiteral("Serves a bank until it is asked to stop."),
        [](QCommandLineParser& parser) {
            addDataOptions(parser);
            parser.addOption(
                {QStringLiteral("listen"),
                 QStringLiteral("Address and port for desktops and florinctl; port 0 is any free one."),
                 QStringLiteral("H:P"), QStringLiteral("127.0.0.1:7470")});
            parser.addOption({QStringLiteral("backup-to"),
                              QStringLiteral("Folder for backups the server makes by itself, each restored "
                                             "aside and verified."),
                              QStringLiteral("FOLDER")});
            parser.addOption({QStringLiteral("backup-every"), QStringLiteral("Hours between two of them."),
                              QStringLiteral("HOURS"), QStringLiteral("24")});
            parser.addOption({QStringLiteral("backup-keep"),
                              QStringLiteral("How many proven ones stay; older files are removed."),
                              QStringLiteral("N"), QStringLiteral("14")});
            parser.addOption(
                {QStringLiteral("show-staff-names"),
                 QStringLiteral("Customers learn by name, not by role alone, who looked at their "
                                "record.")});
        },
        &run};
}

} // namespace florin::server
