// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/change_alone.h"
#include "server/jobs/sealer.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

/// What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410).
QByteArray pemOf(const QByteArray& public_key)
{
    const QByteArray info = QByteArray::fromHex("302a300506032b6570032100") + public_key;
    return "-----BEGIN PUBLIC KEY-----\n" + info.toBase64() + "\n-----END PUBLIC KEY-----";
}

ExitCode runSealKey(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    const SystemClock clock;
    const auto key = Sealer(*house->database, clock, writeAlone(*house->database)).key();
    if (!key)
        return refused(key.error(), parser);
    const QString hex = QString::fromLatin1(key->publicKey().toHex());
    if (parser.isSet(QStringLiteral("json")))
        printJson(QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("Ed25519")},
                              {QStringLiteral("public_key"), hex}});
    else
        printLine(parser.isSet(QStringLiteral("pem")) ? QString::fromLatin1(pemOf(key->publicKey())) : hex);
    return ExitCode::Done;
}

} // namespace

Command sealKeyCommand()
{
    return {QStringLiteral("seal-key"),
            QStringLiteral("Prints the public key that the bank's receipts are checked with."),
            [](QCommandLineParser& parser) {
                addDataOptions(parser);
                parser.addOption({QStringLiteral("pem"), QStringLiteral("In the form of other programs.")});
            },
            &runSealKey};
}

} // namespace florin::server
