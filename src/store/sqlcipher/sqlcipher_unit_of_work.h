// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/sqlcipher/auth_changes.h"
#include "store/sqlcipher/checkpointer.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sqlcipher_ledger_store.h"
#include "store/tables/table_answer_store.h"
#include "store/tables/table_approval_store.h"
#include "store/tables/table_audit_store.h"
#include "store/tables/table_bank_store.h"
#include "store/tables/table_credential_store.h"
#include "store/tables/table_customer_store.h"
#include "store/tables/table_feedback_store.h"
#include "store/tables/table_identity_store.h"
#include "store/tables/table_message_store.h"
#include "store/tables/table_role_store.h"
#include "store/tables/table_seal_store.h"
#include "store/tables/table_security_store.h"
#include "store/tables/table_support_store.h"
#include "store/unit_of_work.h"

#include <atomic>
#include <memory>

namespace florin::store
{

/// The writer of a bank in two SQLCipher files. How both are committed as one is told in auth_redo.h.
class SqlCipherUnitOfWork final : public UnitOfWork
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
    [[nodiscard]] CustomerStore& customers() override { return m_customers; }
    [[nodiscard]] IdentityStore& identity() override { return m_identity; }
    [[nodiscard]] CredentialStore& credentials() override { return m_credentials; }
    [[nodiscard]] SupportStore& support() override { return m_support; }
    [[nodiscard]] FeedbackStore& feedback() override { return m_feedback; }
    [[nodiscard]] MessageStore& messages() override { return m_messages; }
    [[nodiscard]] AuditStore& audit() override { return m_audit; }
    [[nodiscard]] AnswerStore& answers() override { return m_answers; }
    [[nodiscard]] ApprovalStore& approvals() override { return m_approvals; }
    [[nodiscard]] RoleStore& roles() override { return m_roles; }
    [[nodiscard]] BankStore& bank() override { return m_bank_store; }
    [[nodiscard]] SealStore& seals() override { return m_seals; }
    [[nodiscard]] SecurityStore& security() override { return m_security; }

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
    AuthChanges m_changes;
    TableCustomerStore m_customers;
    TableIdentityStore m_identity;
    TableCredentialStore m_credentials;
    TableSupportStore m_support;
    TableFeedbackStore m_feedback;
    TableMessageStore m_messages;
    TableAuditStore m_audit;
    TableAnswerStore m_answers;
    TableApprovalStore m_approvals;
    TableRoleStore m_roles;
    TableBankStore m_bank_store;
    TableSealStore m_seals;
    TableSecurityStore m_security;
    qint64 m_rows_before = 0;
    bool m_active = false;
    bool m_auth_behind = false;
};

} // namespace florin::store
