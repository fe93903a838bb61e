// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <string_view>

namespace florin::contract
{

/// "/v1/accounts/open" for "accounts.open".
[[nodiscard]] QString routeOf(std::string_view operation);

/// The OpenAPI 3.1 document of all operations, made from their declarations.
[[nodiscard]] QJsonObject openApiDocument();

} // namespace florin::contract
