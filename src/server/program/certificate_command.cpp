// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_unlock.h"
#include "server/gate/tls_identity.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

/// The bank itself is not opened, so that a server may run meanwhile.
ExitCode runCertificate(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    const auto bank = unlockBank(*directory, parser.value(QStringLiteral("key-file")), *passphrase);
    if (!bank)
        return refused(bank.error(), parser);
    const TlsFiles files = TlsFiles::in(*directory);
    if (auto made = createTlsIdentity(files, bank->ring.root()); !made)
        return refused(made.error(), parser);
    if (parser.isSet(QStringLiteral("json")))
        printJson(QJsonObject{{QStringLiteral("certificate"), files.certificate}});
    else
        printLine(files.certificate);
    return ExitCode::Done;
}

} // namespace

Command certificateCommand()
{
    return {QStringLiteral("certificate"),
            QStringLiteral("Makes the server a new certificate; one that runs takes it up with SIGHUP."),
            &addDataOptions, &runCertificate};
}

} // namespace florin::server
