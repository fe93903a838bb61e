// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/serve_options.h"

#include "server/program/command.h"
#include "store/key_file.h"

#include <QFileInfo>

#include <cstdio>

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

std::optional<TlsPolicy> tlsPolicy(const QCommandLineParser& parser)
{
    const QString least = parser.value(QStringLiteral("tls-min"));
    if (least != u"1.2" && least != u"1.3") {
        std::fputs("florind: --tls-min takes 1.3 or 1.2\n", stderr);
        return std::nullopt;
    }
    return TlsPolicy{least == u"1.2", parser.value(QStringLiteral("client-ca"))};
}

std::optional<TlsFiles> tlsFiles(const QCommandLineParser& parser, const QString& directory)
{
    const QString certificate = parser.value(QStringLiteral("tls-certificate"));
    const QString key = parser.value(QStringLiteral("tls-key"));
    if (certificate.isEmpty() != key.isEmpty()) {
        std::fputs("florind: --tls-certificate and --tls-key belong together\n", stderr);
        return std::nullopt;
    }
    return certificate.isEmpty() ? TlsFiles::in(directory) : TlsFiles{certificate, key};
}

std::optional<LockLimits> lockLimits(const QCommandLineParser& parser)
{
    bool after_is_number = false;
    bool for_is_number = false;
    LockLimits limits;
    limits.lock_after = parser.value(QStringLiteral("lock-after")).toInt(&after_is_number);
    limits.lock_for = std::chrono::seconds(parser.value(QStringLiteral("lock-for")).toInt(&for_is_number));
    if (after_is_number && limits.lock_after >= 3 && for_is_number && limits.lock_for.count() >= 1)
        return limits;
    std::fputs("florind: --lock-after takes a number from 3, --lock-for whole seconds from 1\n", stderr);
    return std::nullopt;
}

std::optional<SmsGateway> smsGateway(const QCommandLineParser& parser)
{
    const auto gateway = SmsGateway::fromText(parser.value(QStringLiteral("sms-url")));
    if (!gateway)
        std::fputs("florind: --sms-url takes https://HOST, or http:// to this machine\n", stderr);
    return gateway;
}

std::optional<SmsLimits> smsLimits(const QCommandLineParser& parser)
{
    bool is_number = false;
    const SmsLimits limits{parser.value(QStringLiteral("sms-per-hour")).toInt(&is_number)};
    if (is_number && limits.an_hour >= 1)
        return limits;
    std::fputs("florind: --sms-per-hour takes a number from 1\n", stderr);
    return std::nullopt;
}

} // namespace

std::optional<ServeOptions> serveOptions(const QCommandLineParser& parser, const QString& directory)
{
    const auto listen = listenOptions(parser.value(QStringLiteral("listen")));
    if (!listen) {
        std::fputs("florind: --listen takes an address and a port, like 127.0.0.1:7470\n", stderr);
        return std::nullopt;
    }
    const auto backups = backupSchedule(parser, directory);
    const auto files = tlsFiles(parser, directory);
    const auto tls = tlsPolicy(parser);
    const auto locks = lockLimits(parser);
    const auto sms = smsGateway(parser);
    const auto sms_limits = smsLimits(parser);
    if (!backups || !files || !tls || !locks || !sms || !sms_limits)
        return std::nullopt;
    const auto names =
        parser.isSet(QStringLiteral("show-staff-names")) ? StaffNames::Shown : StaffNames::Hidden;
    return ServeOptions{
        *listen, *backups,   *files, *tls, names, *locks, parser.value(QStringLiteral("security-log")),
        *sms,    *sms_limits};
}

void addServeOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const char* what, const char* value,
                               const char* otherwise = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
                          QString::fromLatin1(otherwise)});
    };
    add("listen", "Address and port for desktops and florinctl; port 0 is any free one.", "H:P",
        "127.0.0.1:7470");
    add("backup-to", "Folder for backups the server makes by itself, each restored aside and verified.",
        "FOLDER");
    add("backup-every", "Hours between two of them.", "HOURS", "24");
    add("backup-keep", "How many proven ones stay; older files are removed.", "N", "14");
    add("tls-certificate", "Certificate (PEM) to show instead of the bank's own.", "FILE");
    add("tls-key", "Its private key (PEM).", "FILE");
    add("tls-min", "The oldest TLS that clients may speak: 1.3 or 1.2.", "VERSION", "1.3");
    add("client-ca", "Only clients with a certificate from these authorities (PEM) are let in.", "FILE");
    add("security-log", "Where to write what happens at the door, as JSON lines; stderr if not given.",
        "FILE");
    add("lock-after", "Failed log-ins after which a user is locked for other devices than known ones.", "N",
        "20");
    parser.addOption(
        {QStringLiteral("show-staff-names"),
         QStringLiteral("Customers learn by name, not by role alone, who looked at their record.")});
    add("sms-url", "Where the SMS provider is reached.", "URL", "https://api.twilio.com");
    add("sms-per-hour", "How many codes to log in, other codes, and warnings go out by SMS in an hour, each.",
        "N", QByteArray::number(SmsLimits().an_hour).constData());
    add("lock-for", "Seconds the first lock holds; each that follows twice as long.", "SECONDS", "300");
}

} // namespace florin::server
