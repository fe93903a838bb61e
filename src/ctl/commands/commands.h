// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace florin::ctl
{

// A file for each capability.
[[nodiscard]] QList<Command> accessCommands();
[[nodiscard]] QList<Command> accountsCommands();
[[nodiscard]] QList<Command> approvalsCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> customersCommands();
[[nodiscard]] QList<Command> feedbackCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> identityCommands();
[[nodiscard]] QList<Command> messagesCommands();
[[nodiscard]] QList<Command> moneyCommands();
[[nodiscard]] QList<Command> receiptCommands();
[[nodiscard]] QList<Command> rolesCommands();
[[nodiscard]] QList<Command> securityCommands();
[[nodiscard]] QList<Command> securityKeyCommands();
[[nodiscard]] QList<Command> statementCommands();
[[nodiscard]] QList<Command> supportCommands();
[[nodiscard]] QList<Command> systemCommands();

} // namespace florin::ctl
