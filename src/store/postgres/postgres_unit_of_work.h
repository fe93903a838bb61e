// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/postgres_ledger_store.h"
#include "store/postgres/postgres_tables.h"
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

/// This node's writer of a bank in PostgreSQL. Between begin and commit no other node writes. A connection
/// that was lost is made anew by begin.
class PostgresUnitOfWork final : public UnitOfWork
{
public:
    /// `taken` is cleared when the writer goes; `keys` must outlive it.
    /// `node` tells this program from the others that tell news.
    PostgresUnitOfWork(std::unique_ptr<PostgresConnection> connection, const BankKeys& keys,
                       const QByteArray& node, std::shared_ptr<std::atomic_bool> taken);
    ~PostgresUnitOfWork() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void beginCommand() override;
    [[nodiscard]] Result<void> abandonCommand() override;

    void tell(const QByteArray& news) override { m_news = news; }

    [[nodiscard]] Result<RulesMark> rulesMark() override { return m_ledger.rulesMark(); }

    [[nodiscard]] LedgerStore& ledger() override { return m_ledger; }
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
    [[nodiscard]] BankStore& bank() override { return m_bank; }
    [[nodiscard]] SealStore& seals() override { return m_seals; }
    [[nodiscard]] SecurityStore& security() override { return m_security; }

private:
    /// What goes along with the commit.
    [[nodiscard]] std::vector<PostgresRequest> lastRequests() const;
    /// Whether the unit was committed over whose commit the connection was lost. unavailable where it was
    /// not, timed_out where that cannot be found out soon.
    [[nodiscard]] Result<void> findOut();
    /// One look, on a connection made anew; a refusal where it was not to be had.
    [[nodiscard]] Result<bool> isCommitted();

    std::shared_ptr<std::atomic_bool> m_taken;
    const BankKeys& m_keys;
    const QByteArray m_node;
    QByteArray m_unit; ///< names the unit that is begun; never given twice
    QByteArray m_news;
    std::unique_ptr<PostgresConnection> m_connection;
    PostgresTables m_tables;
    PostgresLedgerStore m_ledger;
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
    bool m_active = false;
};

} // namespace florin::store
