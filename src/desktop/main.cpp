// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/client_identity.h"
#include "client/connection_options.h"
#include "client/fido_device.h"
#include "contract/problem_catalogue.h"
#include "core/private_memory.h"
#include "desktop/controllers/link_keeper.h"
#include "desktop/look/look.h"
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
         QCoreApplication::translate("main", "The certificate (PEM) this machine shows to the server."),
         u"FILE"_s},
        {u"client-key"_s, QCoreApplication::translate("main", "Its private key (PEM)."), u"FILE"_s},
        {u"server"_s, QCoreApplication::translate("main", "The bank's server."), u"HOST:PORT"_s},
        {u"trust"_s, QCoreApplication::translate("main", "The certificate (PEM) the server must show."),
         u"FILE"_s},
        {u"as"_s, QCoreApplication::translate("main", "User name or account number."), u"USER"_s},
        {u"password-file"_s,
         QCoreApplication::translate("main", "Logs in with the password on the first line of FILE."),
         u"FILE"_s},
    });
}

} // namespace

int main(int argc, char** argv)
{
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

    client::ConnectionOptions options;
    options.pins = std::make_shared<client::FilePinStore>(client::FilePinStore::defaultPath());
    if (const QString path = arguments.value(u"trust"_s); !path.isEmpty()) {
        const QList<QSslCertificate> certificates = QSslCertificate::fromPath(path);
        if (certificates.isEmpty())
            return complain(QCoreApplication::translate("main", "No certificate in %1.").arg(path));
        options.trusted = certificates.front();
    }
    const auto identity = client::ClientIdentity::read(arguments.value(u"client-certificate"_s),
                                                       arguments.value(u"client-key"_s));
    if (!identity)
        return complain(contract::wordsOf(identity.error()).reason);
    options.identity = *identity;

    std::vector<desktop::PageSpec> pages = desktop::customerPages();
    for (desktop::PageSpec& page : desktop::staffPages())
        pages.push_back(std::move(page));
    desktop::MainWindow window(std::make_unique<desktop::ConnectionKeeper>(options),
                               {arguments.value(u"server"_s), arguments.value(u"as"_s), std::move(pages),
                                std::make_shared<desktop::KeychainTokens>(), std::chrono::minutes(5),
                                std::make_shared<client::FidoDevice>()});
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
