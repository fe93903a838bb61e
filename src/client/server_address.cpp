// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_address.h"

#include <QUrl>

namespace florin::client
{

std::optional<ServerAddress> ServerAddress::fromText(const QString& text)
{
    const QUrl url(QStringLiteral("florin://") + text, QUrl::StrictMode);
    const bool only_address = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                              url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const int port = url.port(contract::frame::default_port);
    if (!only_address || port == 0)
        return std::nullopt;
    return ServerAddress{url.host(), static_cast<quint16>(port)};
}

QString ServerAddress::toText() const
{
    const bool is_ipv6 = host.contains(u':');
    return (is_ipv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace florin::client
