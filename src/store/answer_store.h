// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/uuid.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace florin::store
{

/// What a write that is no ledger entry was answered, kept so that the same key again gets the same answer.
/// (Ledger entries carry their key themselves: ledger_store.h.)
struct StoredAnswer {
    IdempotencyKey key;
    /// A key belongs to who used it first; nothing when nobody was logged in.
    std::optional<UserId> actor;
    QString operation;
    /// Of the request as it was, to tell a retry from other content under the same key.
    QByteArray request_digest;
    /// As the caller coded it.
    QByteArray reply;
    Timestamp time;

    friend bool operator==(const StoredAnswer&, const StoredAnswer&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class AnswerReader
{
public:
    AnswerReader() = default;
    AnswerReader(const AnswerReader&) = delete;
    AnswerReader& operator=(const AnswerReader&) = delete;
    virtual ~AnswerReader() = default;

    [[nodiscard]] virtual Result<std::optional<StoredAnswer>> answer(const IdempotencyKey& key) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class AnswerStore : public AnswerReader
{
public:
    /// key_reused when the key has an answer.
    [[nodiscard]] virtual Result<void> keep(const StoredAnswer& answer) = 0;
    /// How many were older.
    [[nodiscard]] virtual Result<qint64> removeOlderThan(Timestamp time) = 0;
};

} // namespace florin::store
