// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answer_store.h"

namespace florin::store
{

class SqlTables;

/// Answers, committed with what they answer.
class TableAnswerStore final : public AnswerStore
{
public:
    explicit TableAnswerStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<std::optional<StoredAnswer>> answer(const IdempotencyKey& key) override;
    [[nodiscard]] Result<void> keep(const StoredAnswer& answer) override;
    [[nodiscard]] Result<qint64> removeOlderThan(Timestamp time) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
