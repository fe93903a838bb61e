// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"

#include <QString>

#include <vector>

namespace florin::bench
{

/// A customer made for load, and the accounts that customer sends money from.
struct LoadLogIn {
    QString user;
    CustomerId customer;
    std::vector<AccountNumber> accounts;
};

/// All who make load on one bank. Kept in the folder "load" of the bank's data directory, for its owner only:
/// accounts.json, and the one password of all of them in the first line of the file "password".
struct LoadPeople {
    Secret password;
    std::vector<LoadLogIn> log_ins;

    [[nodiscard]] std::size_t accountCount() const;
    /// file_unreadable{file, reason}.
    [[nodiscard]] static Result<LoadPeople> read(const QString& directory);
    /// Replaces what is there. file_unwritable, disk_full.
    [[nodiscard]] Result<void> write(const QString& directory) const;
    [[nodiscard]] static bool existIn(const QString& directory);
    [[nodiscard]] static QString passwordFile(const QString& directory);
};

} // namespace florin::bench
