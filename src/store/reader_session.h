// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <memory>
#include <utility>

namespace florin::store
{

class AnswerReader;
class ApprovalReader;
class AuditReader;
class BankReader;
class CredentialReader;
class CustomerReader;
class FeedbackReader;
class IdentityReader;
class LedgerReader;
class MessageReader;
class RoleReader;
class SealReader;
class SecurityReader;
class SupportReader;

/// A connection that only reads. For one thread at a time; never waits for the writer. Between begin and end
/// every read of the bank sees one moment, that of the first read, and every read of users and sessions one
/// moment of theirs.
class ReaderSession
{
public:
    ReaderSession() = default;
    ReaderSession(const ReaderSession&) = delete;
    ReaderSession& operator=(const ReaderSession&) = delete;
    virtual ~ReaderSession() = default;

    [[nodiscard]] virtual Result<void> begin() = 0;
    /// Harmless when not begun. A session left open keeps the journal from being tidied: end it soon.
    virtual void end() = 0;

    [[nodiscard]] virtual LedgerReader& ledger() = 0;
    [[nodiscard]] virtual CustomerReader& customers() = 0;
    [[nodiscard]] virtual IdentityReader& identity() = 0;
    [[nodiscard]] virtual CredentialReader& credentials() = 0;
    [[nodiscard]] virtual SupportReader& support() = 0;
    [[nodiscard]] virtual FeedbackReader& feedback() = 0;
    [[nodiscard]] virtual MessageReader& messages() = 0;
    [[nodiscard]] virtual AuditReader& audit() = 0;
    [[nodiscard]] virtual AnswerReader& answers() = 0;
    [[nodiscard]] virtual ApprovalReader& approvals() = 0;
    [[nodiscard]] virtual RoleReader& roles() = 0;
    [[nodiscard]] virtual BankReader& bank() = 0;
    [[nodiscard]] virtual SealReader& seals() = 0;
    [[nodiscard]] virtual SecurityReader& security() = 0;
};

/// Where lent sessions go back to. Thread-safe.
class ReaderPool
{
public:
    ReaderPool() = default;
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;
    virtual ~ReaderPool() = default;
    virtual void giveBack(std::unique_ptr<ReaderSession> session) = 0;
};

/// One moment of the bank to read from, for a scope: a begun session on loan from the database, which must
/// outlive it.
class Snapshot
{
public:
    Snapshot(std::unique_ptr<ReaderSession> session, ReaderPool& pool)
        : m_session(std::move(session))
        , m_pool(&pool)
    {
    }
    Snapshot(Snapshot&&) noexcept = default;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot()
    {
        if (m_session) {
            m_session->end();
            m_pool->giveBack(std::move(m_session));
        }
    }

    [[nodiscard]] ReaderSession* operator->() const { return m_session.get(); }
    [[nodiscard]] ReaderSession& operator*() const { return *m_session; }

private:
    std::unique_ptr<ReaderSession> m_session;
    ReaderPool* m_pool;
};

} // namespace florin::store
