// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invariant.h"
#include "core/uuid.h"

#include <QRandomGenerator>

#include <cstring>
#include <optional>

namespace florin::bench
{

/// The same kind of transfers for every storey that is measured: a small amount between any two of the
/// accounts, and keys. Accounts by their place, from 0. One thread at a time.
class RandomTransfers
{
public:
    struct Transfer {
        quint32 from = 0;
        quint32 to = 0;
        qint64 amount_minor = 0;
    };
    /// Accounts that follow one another.
    struct Places {
        quint32 first = 0;
        quint32 count = 0;
    };

    /// At least two.
    explicit RandomTransfers(quint32 accounts) : m_accounts(accounts) { invariant(accounts > 1); }

    [[nodiscard]] Transfer next() { return next({0, m_accounts}); }
    /// From one of `own`; to `to`, or to any other. One's only account may be `to` itself: then the money
    /// goes the other way round, to any other.
    [[nodiscard]] Transfer next(Places own, std::optional<quint32> to = {})
    {
        Transfer transfer;
        transfer.from = own.first + m_chance.bounded(own.count);
        transfer.to = to && *to != transfer.from ? *to : otherThan(transfer.from);
        transfer.amount_minor = 1 + m_chance.bounded(100);
        return transfer;
    }
    /// What a client makes for each write (Uuid::create), without the call to the operating system that a
    /// real one costs there.
    [[nodiscard]] IdempotencyKey key(Timestamp now)
    {
        Uuid::Bytes bytes = Uuid::lowestAt(now).bytes();
        const quint64 high = m_chance.generate64();
        const quint64 low = m_chance.generate64();
        std::memcpy(bytes.data() + 6, &high, 2);
        std::memcpy(bytes.data() + 8, &low, sizeof low);
        bytes[6] = static_cast<std::uint8_t>(0x70 | (bytes[6] & 0x0f)); // version 7
        bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f)); // variant of RFC 9562
        return IdempotencyKey(bytes);
    }

private:
    [[nodiscard]] quint32 otherThan(quint32 place)
    {
        const quint32 other = m_chance.bounded(m_accounts - 1);
        return other >= place ? other + 1 : other;
    }

    quint32 m_accounts;
    QRandomGenerator m_chance = QRandomGenerator::securelySeeded();
};

/// As many transfers as one durable commit carries, and entries after which balances are folded, in the
/// measurements without a network.
inline constexpr int transfers_a_commit = 64;
inline constexpr qint64 fold_after = 50'000;

} // namespace florin::bench
