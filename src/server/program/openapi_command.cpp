// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/openapi.h"
#include "server/program/command.h"

namespace florin::server
{

Command openapiCommand()
{
    return {QStringLiteral("openapi"), QStringLiteral("Prints the OpenAPI document of all operations."),
            [](QCommandLineParser&) {},
            [](const QCommandLineParser&) {
                printJson(contract::openApiDocument());
                return ExitCode::Done;
            }};
}

} // namespace florin::server
