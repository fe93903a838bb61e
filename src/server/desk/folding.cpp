// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/folding.h"

#include "store/ledger_store.h"
#include "store/unit_of_work.h"

#include <algorithm>

namespace florin::server
{

bool Folding::fold(int rows, store::UnitOfWork& stores)
{
    if (stores.ledger().unfolded() == 0 || !stores.begin())
        return false;
    const auto more = stores.ledger().fold(rows);
    if (!more)
        stores.rollback();
    const bool kept = more && stores.commit();
    m_unfolded = stores.ledger().unfolded();
    return kept && *more;
}

void Folding::foldAlong(store::UnitOfWork& stores)
{
    // Under steady load there is no pause to fold in; the tail in memory must not grow without end. Steps
    // that are as large as what came in keep pace with it, and no group waits long for one.
    const qint64 unfolded = stores.ledger().unfolded();
    const qint64 added = std::max<qint64>(unfolded - m_unfolded, 0);
    m_unfolded = unfolded;
    m_rows_to_fold = unfolded > max_unfolded ? m_rows_to_fold + added * rows_an_entry : 0;
    if (m_rows_to_fold < least_rows)
        return;
    (void)fold(static_cast<int>(m_rows_to_fold), stores);
    m_rows_to_fold = 0;
}

} // namespace florin::server
