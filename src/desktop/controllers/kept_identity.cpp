// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/kept_identity.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

const auto certificate_key = "connection/client_certificate"_L1;
const auto key_key = "connection/client_key"_L1;
const auto server_key = "connection/client_certificate_server"_L1;

} // namespace

std::optional<IdentityFiles> keptIdentity(const QSettings& settings)
{
    const QString certificate = settings.value(certificate_key).toString();
    const auto server = client::ServerAddress::fromText(settings.value(server_key).toString());
    if (certificate.isEmpty() || !server)
        return std::nullopt;
    return IdentityFiles{certificate, settings.value(key_key).toString(), *server};
}

void keepIdentity(QSettings& settings, const IdentityFiles& files)
{
    if (files.certificate.isEmpty()) {
        settings.remove(certificate_key);
        settings.remove(key_key);
        settings.remove(server_key);
        return;
    }
    // The next start may be from another folder.
    settings.setValue(certificate_key, QFileInfo(files.certificate).absoluteFilePath());
    settings.setValue(key_key, QFileInfo(files.key).absoluteFilePath());
    settings.setValue(server_key, files.server.toText());
}

Result<client::ClientIdentity> readIdentity(const QSettings& settings,
                                            const std::optional<IdentityFiles>& given)
{
    const auto files = given ? given : keptIdentity(settings);
    if (!files)
        return client::ClientIdentity();
    auto identity = client::ClientIdentity::read(files->certificate, files->key);
    if (identity)
        identity->server = files->server;
    return identity;
}

} // namespace florin::desktop
