// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/sqlcipher/auth_changes.h"
#include "store/sqlcipher/checkpointer.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sqlcipher_ledger_store.h"
#include "store/tables/over_tables.h"
#include "store/unit_of_work.h"

#include <boost/utility/base_from_member.hpp>

#include <atomic>
#include <memory>

namespace florin::store
{

/// The writer of a bank in two SQLCipher files. How both are committed as one is told in auth_redo.h. What is
/// changed in the second is a base, so that it stands before the stores.
class SqlCipherUnitOfWork final : private boost::base_from_member<AuthChanges>, public OverTables<UnitOfWork>
{
public:
    /// What a writer needs: its connections, the ledger's store on the first of them, and who keeps their
    /// logs short.
    struct Parts {
        std::unique_ptr<SqlConnection> bank;
        std::unique_ptr<SqlConnection> auth;
        std::unique_ptr<SqlCipherLedgerStore> ledger;
        Checkpointer& bank_log;
        Checkpointer& auth_log;
    };
    /// `taken` is cleared when the writer goes; `keys` and the checkpointers must outlive it.
    SqlCipherUnitOfWork(Parts parts, const BankKeys& keys, std::shared_ptr<std::atomic_bool> taken);
    ~SqlCipherUnitOfWork() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void beginCommand() override;
    [[nodiscard]] Result<void> abandonCommand() override;

    void tell(const QByteArray&) override {} // the file lock keeps others out

    [[nodiscard]] Result<RulesMark> rulesMark() override;

    [[nodiscard]] LedgerStore& ledger() override { return *m_ledger; }

private:
    [[nodiscard]] Result<void> commitFiles();
    [[nodiscard]] Result<void> commitBoth();

    std::shared_ptr<std::atomic_bool> m_taken;
    std::unique_ptr<SqlConnection> m_bank;
    std::unique_ptr<SqlConnection> m_auth;
    std::unique_ptr<SqlCipherLedgerStore> m_ledger;
    Checkpointer& m_bank_log;
    Checkpointer& m_auth_log;
    const BankKeys& m_keys;
    AuthChanges& m_changes = member;
    qint64 m_rows_before = 0;
    bool m_active = false;
    bool m_auth_behind = false;
};

} // namespace florin::store
