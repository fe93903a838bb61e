// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_reader_session.h"

namespace florin::store
{

SqlCipherReaderSession::SqlCipherReaderSession(std::unique_ptr<SqlConnection> bank,
                                               std::unique_ptr<SqlConnection> auth, const BankKeys& keys,
                                               const LedgerTail& tail)
    : m_bank(std::move(bank))
    , m_auth(std::move(auth))
    , m_ledger(*m_bank, tail)
    , m_customers(*m_bank, keys)
    , m_identity(*m_auth, keys)
    , m_credentials(*m_auth, keys)
    , m_support(*m_bank)
    , m_feedback(*m_bank)
    , m_messages(*m_bank, keys)
    , m_audit(*m_bank)
    , m_answers(*m_bank)
    , m_approvals(*m_bank, keys)
    , m_roles(*m_bank)
    , m_bank_store(*m_bank)
    , m_seals(*m_bank, keys)
    , m_security(*m_bank)
{
}

SqlCipherReaderSession::~SqlCipherReaderSession()
{
    end();
}

Result<void> SqlCipherReaderSession::begin()
{
    m_ledger.enter();
    auto begun = m_bank->begin(TransactionMode::Read);
    if (begun)
        begun = m_auth->begin(TransactionMode::Read);
    if (!begun)
        end();
    return begun;
}

void SqlCipherReaderSession::end()
{
    m_auth->rollback();
    m_bank->rollback();
    m_ledger.leave();
}

} // namespace florin::store
