// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/client_identity.h"

#include <QString>

#include <optional>

class QSettings;

namespace florin::desktop
{

/// Where this machine's certificate and its key lie, and which server they are for.
struct IdentityFiles {
    QString certificate;
    QString key;
    client::ServerAddress server; ///< no other is shown them
};

/// The files as the settings name them; nothing where they name none.
[[nodiscard]] std::optional<IdentityFiles> keptIdentity(const QSettings& settings);
/// For the next time the program is started; empty names forget. The files themselves stay where they are.
void keepIdentity(QSettings& settings, const IdentityFiles& files);
/// What to show their server: read from the files given, else from those kept. file_unreadable{file, reason}.
[[nodiscard]] Result<client::ClientIdentity> readIdentity(const QSettings& settings,
                                                          const std::optional<IdentityFiles>& given);

} // namespace florin::desktop
