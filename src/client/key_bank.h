// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "contract/security_key_data.h"

#include <optional>
#include <string_view>

namespace florin::client
{

/// For whom security keys are asked here. A name like "florin:" and a bank's id: what belongs to a web site
/// or to another program is nobody's to sign for at a bank.
[[nodiscard]] bool isBankName(const contract::KeyBank& bank);

/// Why an answer of the server's must not be taken; nothing where it may, and for operations that have
/// nothing to do with security keys. A server whose certificate is pinned asks for one bank, always the same:
/// the first it names is remembered beside its pin. malformed, pin_changed, file_unreadable, file_unwritable.
[[nodiscard]] std::optional<Problem> keyBankProblem(std::string_view operation, QByteArrayView coded_reply,
                                                    const ConnectionOptions& options);

} // namespace florin::client
