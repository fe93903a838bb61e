// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_unit_of_work.h"

#include "core/invariant.h"
#include "store/sqlcipher/auth_redo.h"

namespace florin::store
{

SqlCipherUnitOfWork::SqlCipherUnitOfWork(std::unique_ptr<SqlConnection> bank,
                                         std::unique_ptr<SqlConnection> auth, const BankKeys& keys,
                                         std::shared_ptr<std::atomic_bool> taken)
    : m_taken(std::move(taken))
    , m_bank(std::move(bank))
    , m_auth(std::move(auth))
    , m_keys(keys)
    , m_changes(*m_auth)
    , m_customers(*m_bank, keys)
    , m_identity(*m_auth, &m_changes, keys)
    , m_support(*m_bank)
    , m_feedback(*m_bank)
    , m_messages(*m_bank, keys)
    , m_audit(*m_bank)
    , m_answers(*m_bank)
    , m_bank_store(*m_bank)
{
}

SqlCipherUnitOfWork::~SqlCipherUnitOfWork()
{
    rollback();
    *m_taken = false;
}

Result<void> SqlCipherUnitOfWork::begin()
{
    invariant(!isActive());
    if (m_auth_behind) {
        if (auto caught_up = finishAuthChanges(*m_bank, *m_auth, m_keys.password_records); !caught_up)
            return caught_up;
        m_auth_behind = false;
    }
    m_rows_before = m_bank->writtenRows();
    return m_bank->begin(TransactionMode::Write);
}

Result<void> SqlCipherUnitOfWork::commit()
{
    invariant(isActive());
    if (m_changes.isEmpty())
        m_changes.rollback();
    else if (m_bank->writtenRows() != m_rows_before)
        return commitBoth();
    else if (auto done = m_changes.commit(); !done) {
        rollback();
        return done;
    }
    auto done = m_bank->commit();
    if (!done)
        rollback();
    return done;
}

Result<void> SqlCipherUnitOfWork::commitBoth()
{
    auto done = recordAuthChanges(*m_bank, *m_auth, m_changes, m_keys.password_records);
    if (done)
        done = m_bank->commit();
    if (!done) {
        rollback();
        return done;
    }
    // Decided: what fails from here on is made good by the next begin, or by the next opening of the bank.
    if (!m_changes.commit()) {
        m_changes.rollback();
        m_auth_behind = true;
    }
    return {};
}

void SqlCipherUnitOfWork::rollback()
{
    m_changes.rollback();
    m_bank->rollback();
}

void SqlCipherUnitOfWork::beginCommand()
{
    invariant(isActive());
    m_bank->beginCommand();
    m_changes.beginCommand();
}

Result<void> SqlCipherUnitOfWork::abandonCommand()
{
    invariant(isActive());
    auto bank = m_bank->abandonCommand();
    auto auth = m_changes.abandonCommand();
    if (bank && auth)
        return {};
    rollback();
    return bank ? auth : bank;
}

} // namespace florin::store
