// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/load_people.h"
#include "core/clock.h"
#include "server/bank_house.h"

#include <functional>
#include <optional>

namespace florin::bench
{

struct LoadBankOptions {
    QString directory;
    QString key_file; ///< empty: the usual place
    Secret passphrase;
    int accounts = 100'000;
    QString postgres; ///< a connection string; empty: the bank is kept in files
};

/// What prepare did.
struct PreparedBank {
    std::optional<server::FirstAdministrator> created; ///< when there was no bank before
    std::size_t accounts = 0;
    std::size_t log_ins = 0;
    bool complete = true; ///< false: stopped before all accounts were made
};

/// Told how many accounts there are; gives back whether to go on.
using PrepareProgress = std::function<bool(std::size_t done, std::size_t wanted)>;

/// Makes what load needs in a bank that no server has open: customers who can log in, all accounts shared out
/// between them, a balance on each. The bank too, when there is none. Accounts made by an earlier call count;
/// what is missing is added. Ends with everything folded.
[[nodiscard]] Result<PreparedBank> prepareLoadBank(const LoadBankOptions& options, const Clock& clock,
                                                   const PrepareProgress& progress);

/// Makes the bank of a measurement, kept in files in `directory`, its key in bank.key beside it. cancelled
/// when `progress` stops it: part of a bank is no bank to measure.
[[nodiscard]] Result<LoadPeople> makeLoadBank(const QString& directory, int accounts, const Clock& clock,
                                              const PrepareProgress& progress);

/// What each account has to begin with: more than a day's transfers of the load can spend.
inline constexpr qint64 opening_minor = 100'000'000;
/// As many as the measured connections, so that each is somebody else's.
inline constexpr std::size_t log_in_count = 64;

} // namespace florin::bench
