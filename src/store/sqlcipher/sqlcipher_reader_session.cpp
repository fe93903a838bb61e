// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_reader_session.h"

namespace florin::store
{

SqlCipherReaderSession::SqlCipherReaderSession(std::unique_ptr<SqlConnection> bank,
                                               std::unique_ptr<SqlConnection> auth, const BankKeys& keys)
    : m_bank(std::move(bank))
    , m_auth(std::move(auth))
    , m_customers(*m_bank, keys)
    , m_identity(*m_auth, nullptr, keys)
    , m_support(*m_bank)
    , m_feedback(*m_bank)
    , m_messages(*m_bank, keys)
    , m_audit(*m_bank)
    , m_answers(*m_bank)
    , m_bank_store(*m_bank)
{
}

SqlCipherReaderSession::~SqlCipherReaderSession()
{
    end();
}

Result<void> SqlCipherReaderSession::begin()
{
    if (auto begun = m_bank->begin(TransactionMode::Read); !begun)
        return begun;
    if (auto begun = m_auth->begin(TransactionMode::Read); !begun) {
        m_bank->rollback();
        return begun;
    }
    return {};
}

void SqlCipherReaderSession::end()
{
    m_auth->rollback();
    m_bank->rollback();
}

} // namespace florin::store
