// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
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

namespace florin::store
{

/// All stores that are nothing but statements over a database's tables, which is all but the ledger: for a
/// reader and for the writer (`Base`: ReaderSession, UnitOfWork).
template<class Base>
class OverTables : public Base
{
public:
    [[nodiscard]] TableCustomerStore& customers() override { return m_customers; }
    [[nodiscard]] TableIdentityStore& identity() override { return m_identity; }
    [[nodiscard]] TableCredentialStore& credentials() override { return m_credentials; }
    [[nodiscard]] TableSupportStore& support() override { return m_support; }
    [[nodiscard]] TableFeedbackStore& feedback() override { return m_feedback; }
    [[nodiscard]] TableMessageStore& messages() override { return m_messages; }
    [[nodiscard]] TableAuditStore& audit() override { return m_audit; }
    [[nodiscard]] TableAnswerStore& answers() override { return m_answers; }
    [[nodiscard]] TableApprovalStore& approvals() override { return m_approvals; }
    [[nodiscard]] TableRoleStore& roles() override { return m_roles; }
    [[nodiscard]] TableBankStore& bank() override { return m_bank; }
    [[nodiscard]] TableSealStore& seals() override { return m_seals; }
    [[nodiscard]] TableSecurityStore& security() override { return m_security; }

protected:
    /// `auth`: where people and their sessions are kept. All must outlive the last use of a store.
    OverTables(SqlTables& bank, SqlTables& auth, const BankKeys& keys)
        : m_customers(bank, keys)
        , m_identity(auth, keys)
        , m_credentials(auth, keys)
        , m_support(bank)
        , m_feedback(bank)
        , m_messages(bank, keys)
        , m_audit(bank)
        , m_answers(bank)
        , m_approvals(bank, keys)
        , m_roles(bank)
        , m_bank(bank)
        , m_seals(bank, keys)
        , m_security(bank)
    {
    }

private:
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
    TableBankStore m_bank;
    TableSealStore m_seals;
    TableSecurityStore m_security;
};

} // namespace florin::store
