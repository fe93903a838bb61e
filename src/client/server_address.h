// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"

#include <QString>

#include <optional>

namespace florin::client
{

struct ServerAddress {
    QString host = QStringLiteral("localhost");
    quint16 port = contract::frame::default_port;

    /// "host", "host:port", "[::1]:port"; nothing for anything else.
    [[nodiscard]] static std::optional<ServerAddress> fromText(const QString& text);
    /// "host:port": how pins name it.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

} // namespace florin::client
