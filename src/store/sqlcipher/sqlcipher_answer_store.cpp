// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_answer_store.h"

#include "store/driver/cipher_problem.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

StoredAnswer answerAt(const Statement& row)
{
    return {.key = Uuid::fromBytes(row.bytes(0)).value_or(Uuid()),
            .actor = optionalIdAt<UserId>(row, 1),
            .operation = row.text(2),
            .request_digest = row.blob(3),
            .reply = row.blob(4),
            .time = timestampAt(row, 5)};
}

} // namespace

Result<std::optional<StoredAnswer>> SqlCipherAnswerStore::answer(const IdempotencyKey& key)
{
    return oneRow<StoredAnswer>(m_bank.read(Sql::select_answer, key), answerAt);
}

Result<void> SqlCipherAnswerStore::keep(const StoredAnswer& answer)
{
    const auto kept = m_bank.change(Sql::insert_answer, answer.key, valueOrZero(answer.actor),
                                    answer.operation, answer.request_digest, answer.reply, answer.time);
    if (!kept)
        return refuse(isUniqueViolation(kept.error()) ? Problem(ProblemCode::key_reused) : kept.error());
    return {};
}

Result<qint64> SqlCipherAnswerStore::removeOlderThan(Timestamp time)
{
    return m_bank.change(Sql::delete_old_answers, time);
}

} // namespace florin::store
