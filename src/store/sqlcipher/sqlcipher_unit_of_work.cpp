// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_unit_of_work.h"

#include "core/invariant.h"
#include "store/sqlcipher/auth_redo.h"

namespace florin::store
{

SqlCipherUnitOfWork::SqlCipherUnitOfWork(Parts parts, const BankKeys& keys,
                                         std::shared_ptr<std::atomic_bool> taken)
    : base_from_member(*parts.auth)
    , OverTables(*parts.bank, member, keys)
    , m_taken(std::move(taken))
    , m_bank(std::move(parts.bank))
    , m_auth(std::move(parts.auth))
    , m_ledger(std::move(parts.ledger))
    , m_bank_log(parts.bank_log)
    , m_auth_log(parts.auth_log)
    , m_keys(keys)
{
    m_bank_log.watch(m_bank->cipher());
    m_auth_log.watch(m_auth->cipher());
}

SqlCipherUnitOfWork::~SqlCipherUnitOfWork()
{
    rollback();
    *m_taken = false;
}

Result<void> SqlCipherUnitOfWork::begin()
{
    invariant(!m_active);
    m_bank_log.finish(m_bank->cipher());
    m_auth_log.finish(m_auth->cipher());
    if (m_auth_behind) {
        if (auto caught_up = finishAuthChanges(*m_bank, *m_auth, m_keys.password_records); !caught_up)
            return caught_up;
        m_auth_behind = false;
    }
    m_rows_before = m_bank->writtenRows();
    auto begun = m_bank->begin(TransactionMode::Write);
    m_active = begun.has_value();
    return begun;
}

Result<void> SqlCipherUnitOfWork::commit()
{
    invariant(m_active);
    auto done = commitFiles();
    if (!done) {
        rollback();
        return done;
    }
    m_active = false;
    m_ledger->committed();
    return done;
}

Result<void> SqlCipherUnitOfWork::commitFiles()
{
    if (m_changes.isEmpty()) {
        m_changes.rollback();
        return m_bank->commit();
    }
    if (m_bank->writtenRows() != m_rows_before)
        return commitBoth();
    if (auto done = m_changes.commit(); !done)
        return done;
    // Nothing is in it.
    m_bank->rollback();
    return {};
}

Result<void> SqlCipherUnitOfWork::commitBoth()
{
    auto done = recordAuthChanges(*m_bank, *m_auth, m_changes, m_keys.password_records);
    if (done)
        done = m_bank->commit();
    if (!done)
        return done;
    // Decided: what fails from here on is made good by the next begin, or by the next opening of the bank.
    if (!m_changes.commit()) {
        m_changes.rollback();
        m_auth_behind = true;
    }
    return {};
}

void SqlCipherUnitOfWork::rollback()
{
    if (!m_active)
        return;
    m_active = false;
    m_changes.rollback();
    m_bank->rollback();
    m_ledger->rolledBack();
}

Result<RulesMark> SqlCipherUnitOfWork::rulesMark()
{
    const auto changes = roles().rulesRevision();
    if (!changes)
        return refuse(changes.error());
    return RulesMark{*changes, 0};
}

void SqlCipherUnitOfWork::beginCommand()
{
    invariant(m_active);
    m_bank->beginCommand();
    m_changes.beginCommand();
}

Result<void> SqlCipherUnitOfWork::abandonCommand()
{
    invariant(m_active);
    auto bank = m_bank->abandonCommand();
    auto auth = m_changes.abandonCommand();
    if (bank && auth)
        return {};
    rollback();
    return bank ? auth : bank;
}

} // namespace florin::store
