// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection_options.h"
#include "client/fido_device.h"
#include "core/private_memory.h"
#include "desktop/controllers/kept_identity.h"
#include "desktop/controllers/link_keeper.h"
#include "desktop/fresh_start.h"
#include "desktop/look/look.h"
#include "desktop/models/words.h"
#include "desktop/views/kiosk/kiosk_places.h"
#include "desktop/views/kiosk/kiosk_window.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/main_window.h"
#include "desktop/views/shell/staff_pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace florin;

namespace
{

constexpr int wrong_usage = 2;

int complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return wrong_usage;
}

/// The first line of `path`; the rest of memory forgets it.
std::optional<Secret> readPassword(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

void declareArguments(QCommandLineParser& arguments)
{
    arguments.setApplicationDescription(QCoreApplication::translate("main", "The desktop of a Florin bank."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOptions({
        {u"client-certificate"_s,
         QCoreApplication::translate("main", "The certificate (PEM) this machine shows to the server. "
                                             "Remembered; an empty name forgets it."),
         u"FILE"_s},
        {u"client-key"_s, QCoreApplication::translate("main", "Its private key (PEM)."), u"FILE"_s},
        {u"server"_s, QCoreApplication::translate("main", "The bank's server."), u"HOST:PORT"_s},
        {u"trust"_s, QCoreApplication::translate("main", "The certificate (PEM) the server must show."),
         u"FILE"_s},
        {u"kiosk"_s,
         QCoreApplication::translate("main", "A branch terminal: for customers, on the whole screen, "
                                             "nothing is kept. Needs --server and --trust.")},
        {u"as"_s, QCoreApplication::translate("main", "User name, account or customer number."), u"USER"_s},
        {u"password-file"_s,
         QCoreApplication::translate("main", "Logs in with the password on the first line of FILE."),
         u"FILE"_s},
    });
}

/// For the server that is named beside it, else the one that the log-in begins with.
std::optional<desktop::IdentityFiles> namedIdentity(const QCommandLineParser& arguments)
{
    if (!arguments.isSet(u"client-certificate"_s) && !arguments.isSet(u"client-key"_s))
        return std::nullopt;
    const QString named = arguments.value(u"server"_s);
    const auto server =
        client::ServerAddress::fromText(named.isEmpty() ? desktop::MainWindow::serverOfLastTime() : named);
    return desktop::IdentityFiles{arguments.value(u"client-certificate"_s), arguments.value(u"client-key"_s),
                                  server.value_or(client::ServerAddress())};
}

/// False for a file that holds no certificate.
bool readTrust(const QString& path, client::ConnectionOptions& options)
{
    if (path.isEmpty())
        return true;
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(path);
    if (!certificates.isEmpty())
        options.trusted = certificates.front();
    return !certificates.isEmpty();
}

int runKiosk(const QCommandLineParser& arguments, const client::ConnectionOptions& options,
             const desktop::FreshStart& fresh_start)
{
    // Nobody who passes by may decide which bank this is, or whether it is the right one.
    if (arguments.value(u"server"_s).isEmpty() || !options.trusted)
        return complain(QCoreApplication::translate("main", "--kiosk needs --server and --trust."));
    if (arguments.isSet(u"as"_s) || arguments.isSet(u"password-file"_s))
        return complain(QCoreApplication::translate("main", "--kiosk logs nobody in by itself."));
    desktop::KioskWindow window(std::make_unique<desktop::ConnectionKeeper>(options),
                                {.server = arguments.value(u"server"_s),
                                 .pages = desktop::kioskPages(),
                                 .security_keys = std::make_shared<client::FidoDevice>(),
                                 .begin_afresh = fresh_start});
    window.showFullScreen();
    return QApplication::exec();
}

int runDesktop(const QCommandLineParser& arguments, client::ConnectionOptions options, const QString& notice)
{
    options.pins = std::make_shared<client::FilePinStore>(client::FilePinStore::defaultPath());
    if (const auto named = namedIdentity(arguments)) {
        QSettings settings;
        desktop::keepIdentity(settings, *named);
    }
    std::vector<desktop::PageSpec> pages = desktop::customerPages();
    for (desktop::PageSpec& page : desktop::staffPages())
        pages.push_back(std::move(page));
    desktop::MainWindow window(std::make_unique<desktop::ConnectionKeeper>(options),
                               {.server = arguments.value(u"server"_s),
                                .user = arguments.value(u"as"_s),
                                .pages = std::move(pages),
                                .tokens = std::make_shared<desktop::KeychainTokens>(),
                                .security_keys = std::make_shared<client::FidoDevice>(),
                                .notice = notice});
    window.show();
    if (const QString path = arguments.value(u"password-file"_s); !path.isEmpty()) {
        const auto password = readPassword(path);
        if (!password || arguments.value(u"as"_s).isEmpty())
            return complain(QCoreApplication::translate(
                                "main", "--password-file needs --as, and a file that can be read: %1")
                                .arg(path));
        window.logIn(arguments.value(u"as"_s), *password);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const desktop::FreshStart fresh_start(argc, argv);
    keepMemoryPrivate();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Florin"_s);
    QApplication::setApplicationName(u"florin"_s);
    QApplication::setApplicationDisplayName(u"Florin"_s);
    QApplication::setApplicationVersion(QStringLiteral(FLORIN_VERSION));
    QApplication::setDesktopFileName(u"florin"_s);
    QCommandLineParser arguments;
    declareArguments(arguments);
    arguments.process(app);
    desktop::installLook(QSettings());

    const bool is_kiosk = arguments.isSet(u"kiosk"_s);
    client::ConnectionOptions options;
    if (const QString path = arguments.value(u"trust"_s); !readTrust(path, options))
        return complain(QCoreApplication::translate("main", "No certificate in %1.").arg(path));
    if (const QString server = arguments.value(u"server"_s);
        !server.isEmpty() && !client::ServerAddress::fromText(server))
        return complain(
            QCoreApplication::translate("main", "\"%1\" is not an address like bank.example:7470.")
                .arg(server));
    const auto named = namedIdentity(arguments);
    const auto identity = desktop::readIdentity(QSettings(), named);
    if (identity)
        options.identity = *identity;
    else if (named || is_kiosk)
        return complain(desktop::problemSentence(identity.error()));
    // What was named once and is gone must not keep the window shut: its door says so.
    const QString notice = identity ? QString() : desktop::problemSentence(identity.error());
    return is_kiosk ? runKiosk(arguments, options, fresh_start) : runDesktop(arguments, options, notice);
}
