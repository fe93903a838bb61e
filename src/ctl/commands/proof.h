// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"
#include "core/secret.h"
#include "ctl/command.h"
#include "ctl/failure.h"

#include <QCommandLineOption>

namespace florin::ctl
{

class Session;

/// For what is asked within a command, apart from the code of the log-in.
[[nodiscard]] Attempt<Secret> appCode(const Input& input);
[[nodiscard]] QCommandLineOption appCodeOption();
/// With --sms one that is sent for this, by the app without.
[[nodiscard]] Attempt<Secret> freshCode(Session& session, const Input& input);
/// By a security key with --security-key, by a code without: fills one of the two. The code as above.
[[nodiscard]] Attempt<void> proveByEither(Session& session, const Input& input, std::optional<Secret>& code,
                                          std::optional<contract::KeyAssertion>& assertion);

} // namespace florin::ctl
