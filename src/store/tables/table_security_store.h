// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/security_store.h"

namespace florin::store
{

class SqlTables;

class TableSecurityStore final : public SecurityStore
{
public:
    explicit TableSecurityStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<std::optional<LogInGuard>> guard(UserId user) override;
    [[nodiscard]] Result<std::vector<LogInGuard>> locked(Timestamp now, int limit) override;
    [[nodiscard]] Result<std::vector<KnownDevice>> devicesOf(UserId user) override;
    [[nodiscard]] Result<std::vector<KnownDevice>> devices(int limit) override;
    [[nodiscard]] Result<std::vector<FailedHour>> failedHours(Timestamp from) override;
    [[nodiscard]] Result<Page<SecurityAlert>> alerts(const PageRequest& page) override;

    [[nodiscard]] Result<void> setGuard(const LogInGuard& guard) override;
    [[nodiscard]] Result<void> noteDevice(const KnownDevice& device) override;
    [[nodiscard]] Result<void> forgetDevice(UserId user, const QString& peer) override;
    [[nodiscard]] Result<void> addFailures(Timestamp hour, qint64 attempts) override;
    [[nodiscard]] Result<void> addAlert(const SecurityAlert& alert) override;
    [[nodiscard]] Result<void> tidy(Timestamp moment) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
