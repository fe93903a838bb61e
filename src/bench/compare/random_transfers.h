// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid.h"

#include <QRandomGenerator>

#include <cstring>

namespace florin::bench
{

/// The same kind of transfers for every storey that is measured: between any two of the accounts, a small
/// amount. Accounts by their place, from 0.
class RandomTransfers
{
public:
    struct Transfer {
        quint32 from = 0;
        quint32 to = 0;
        qint64 amount_minor = 0;
    };

    explicit RandomTransfers(quint32 accounts) : m_accounts(accounts) {}

    [[nodiscard]] Transfer next()
    {
        Transfer transfer;
        transfer.from = m_chance.bounded(m_accounts);
        transfer.to = m_chance.bounded(m_accounts - 1);
        transfer.to += transfer.to >= transfer.from ? 1 : 0;
        transfer.amount_minor = 1 + m_chance.bounded(100);
        return transfer;
    }
    /// What a client makes for each write, without the call to the operating system that a real one costs
    /// there: sixteen bytes that begin with the time.
    [[nodiscard]] IdempotencyKey key(Timestamp now)
    {
        Uuid::Bytes bytes = Uuid::lowestAt(now).bytes();
        const quint64 chance = m_chance.generate64();
        std::memcpy(bytes.data() + 8, &chance, sizeof chance);
        return IdempotencyKey(bytes);
    }

private:
    quint32 m_accounts;
    QRandomGenerator m_chance = QRandomGenerator::securelySeeded();
};

/// As many transfers as one durable commit carries, and entries after which balances are folded, in the
/// measurements without a network.
inline constexpr int transfers_a_commit = 64;
inline constexpr qint64 fold_after = 50'000;

} // namespace florin::bench
