// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/reader_session.h"
#include "store/sqlcipher/ledger_queries.h"
#include "store/sqlcipher/sql_connection.h"
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

#include <memory>

namespace florin::store
{

/// Two reading connections, one to each file of the bank.
class SqlCipherReaderSession final : public ReaderSession
{
public:
    /// `keys` and `tail` must outlive it.
    SqlCipherReaderSession(std::unique_ptr<SqlConnection> bank, std::unique_ptr<SqlConnection> auth,
                           const BankKeys& keys, const LedgerTail& tail);
    ~SqlCipherReaderSession() override;

    [[nodiscard]] Result<void> begin() override;
    void end() override;

    [[nodiscard]] LedgerReader& ledger() override { return m_ledger; }
    [[nodiscard]] CustomerReader& customers() override { return m_customers; }
    [[nodiscard]] IdentityReader& identity() override { return m_identity; }
    [[nodiscard]] CredentialReader& credentials() override { return m_credentials; }
    [[nodiscard]] SupportReader& support() override { return m_support; }
    [[nodiscard]] FeedbackReader& feedback() override { return m_feedback; }
    [[nodiscard]] MessageReader& messages() override { return m_messages; }
    [[nodiscard]] AuditReader& audit() override { return m_audit; }
    [[nodiscard]] AnswerReader& answers() override { return m_answers; }
    [[nodiscard]] ApprovalReader& approvals() override { return m_approvals; }
    [[nodiscard]] RoleReader& roles() override { return m_roles; }
    [[nodiscard]] BankReader& bank() override { return m_bank_store; }
    [[nodiscard]] SealReader& seals() override { return m_seals; }
    [[nodiscard]] SecurityReader& security() override { return m_security; }

private:
    std::unique_ptr<SqlConnection> m_bank;
    std::unique_ptr<SqlConnection> m_auth;
    SqlCipherLedgerReader m_ledger;
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
};

} // namespace florin::store
