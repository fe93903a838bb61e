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

} // namespace

std::optional<IdentityFiles> keptIdentity(const QSettings& settings)
{
    IdentityFiles files{settings.value(certificate_key).toString(), settings.value(key_key).toString()};
    return files.certificate.isEmpty() ? std::nullopt : std::optional(files);
}

void keepIdentity(QSettings& settings, const IdentityFiles& files)
{
    if (files.certificate.isEmpty()) {
        settings.remove(certificate_key);
        settings.remove(key_key);
        return;
    }
    // The next start may be from another folder.
    settings.setValue(certificate_key, QFileInfo(files.certificate).absoluteFilePath());
    settings.setValue(key_key, QFileInfo(files.key).absoluteFilePath());
}

Result<client::ClientIdentity> readIdentity(const QSettings& settings,
                                            const std::optional<IdentityFiles>& given)
{
    const auto files = given ? given : keptIdentity(settings);
    return files ? client::ClientIdentity::read(files->certificate, files->key) : client::ClientIdentity();
}

} // namespace florin::desktop
