// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "store/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

/// How guessing at one user's password stands.
struct LogInGuard {
    UserId user;
    /// Failed attempts since the last good log-in, and when the first of them was.
    qint64 failures = 0;
    std::optional<Timestamp> since = {};
    /// How many locks followed one another: each holds longer.
    int locks = 0;
    std::optional<Timestamp> locked_until = {};
    std::optional<Timestamp> last_log_in = {};

    friend bool operator==(const LogInGuard&, const LogInGuard&) = default;
};

/// Somewhere a user has logged in from.
struct KnownDevice {
    UserId user;
    QString peer; ///< the address, as far as one subscriber has it
    QString name; ///< what was typed, in the one spelling that is counted
    Timestamp first_seen;
    Timestamp last_seen;

    friend bool operator==(const KnownDevice&, const KnownDevice&) = default;
};

struct FailedHour {
    Timestamp hour; ///< its beginning
    qint64 attempts = 0;

    friend bool operator==(const FailedHour&, const FailedHour&) = default;
};

/// Something that people who look after the bank should know.
struct SecurityAlert {
    /// Given by the store.
    qint64 id = 0;
    Timestamp time;
    /// As the caller names its kinds ("user_locked"); not interpreted here.
    QString kind;
    std::optional<UserId> user;
    QString user_name;
    QString peer;
    qint64 attempts = 0;

    friend bool operator==(const SecurityAlert&, const SecurityAlert&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class SecurityReader
{
public:
    SecurityReader() = default;
    SecurityReader(const SecurityReader&) = delete;
    SecurityReader& operator=(const SecurityReader&) = delete;
    virtual ~SecurityReader() = default;

    /// Nothing when the user has neither failed nor logged in yet.
    [[nodiscard]] virtual Result<std::optional<LogInGuard>> guard(UserId user) = 0;
    /// Locked beyond `now`, those for the longest first.
    [[nodiscard]] virtual Result<std::vector<LogInGuard>> locked(Timestamp now, int limit) = 0;
    /// Last seen first.
    [[nodiscard]] virtual Result<std::vector<KnownDevice>> devicesOf(UserId user) = 0;
    [[nodiscard]] virtual Result<std::vector<KnownDevice>> devices(int limit) = 0;
    /// In order; hours without a failure are not there.
    [[nodiscard]] virtual Result<std::vector<FailedHour>> failedHours(Timestamp from) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<Page<SecurityAlert>> alerts(const PageRequest& page) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class SecurityStore : public SecurityReader
{
public:
    [[nodiscard]] virtual Result<void> setGuard(const LogInGuard& guard) = 0;
    /// Adds it, or sets when it was last seen.
    [[nodiscard]] virtual Result<void> noteDevice(const KnownDevice& device) = 0;
    /// All names of one user at one address.
    [[nodiscard]] virtual Result<void> forgetDevice(UserId user, const QString& peer) = 0;
    [[nodiscard]] virtual Result<void> addFailures(Timestamp hour, qint64 attempts) = 0;
    [[nodiscard]] virtual Result<void> addAlert(const SecurityAlert& alert) = 0;
    /// Removes counts and alerts from before `moment`, and devices not seen since.
    [[nodiscard]] virtual Result<void> tidy(Timestamp moment) = 0;
};

} // namespace florin::store
