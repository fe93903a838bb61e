// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_answer_store.h"

#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

StoredAnswer answerAt(const SqlRow& row)
{
    return {.key = Uuid::fromBytes(row.blob(0)).value_or(Uuid()),
            .actor = optionalIdAt<UserId>(row, 1),
            .operation = row.text(2),
            .request_digest = row.blob(3),
            .reply = row.personalBytes(4, place::answer_reply),
            .time = timestampAt(row, 5)};
}

} // namespace

Result<std::optional<StoredAnswer>> TableAnswerStore::answer(const IdempotencyKey& key)
{
    return oneRow<StoredAnswer>(m_bank.query(Sql::select_answer, key), answerAt);
}

Result<void> TableAnswerStore::keep(const StoredAnswer& answer)
{
    const auto kept =
        m_bank.tryChange(Sql::insert_answer, answer.key, valueOrZero(answer.actor), answer.operation,
                         answer.request_digest, personal(place::answer_reply, answer.reply), answer.time);
    if (!kept)
        return refuse(isDuplicate(kept.error()) ? Problem(ProblemCode::key_reused) : kept.error());
    return {};
}

Result<qint64> TableAnswerStore::removeOlderThan(Timestamp time)
{
    return m_bank.change(Sql::delete_old_answers, time);
}

} // namespace florin::store
