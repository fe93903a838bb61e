// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit_store.h"

namespace florin::store
{

class SqlTables;

/// The audit chain.
class TableAuditStore final : public AuditStore
{
public:
    explicit TableAuditStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<Page<AuditLine>> auditLines(const AuditFilter& filter,
                                                     const PageRequest& page) override;
    [[nodiscard]] Result<AuditHead> head() override;
    [[nodiscard]] Result<std::vector<AuditLine>> linesAfter(qint64 number, int limit) override;
    [[nodiscard]] Result<ChainCheck> verifyChain() override;
    [[nodiscard]] Result<void> append(std::span<const AuditLine> lines) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
