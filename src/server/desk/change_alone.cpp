// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/change_alone.h"

#include "ledger/book.h"
#include "server/desk/caller.h"
#include "server/desk/write_context.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/unit_of_work.h"

namespace florin::server
{

Result<void> changeBookOf(store::UnitOfWork& unit, Timestamp opened,
                          const std::function<Result<void>(ledger::Book&)>& change)
{
    if (auto begun = unit.begin(); !begun)
        return begun;
    auto tip = unit.ledger().tip();
    if (!tip) {
        unit.rollback();
        return refuse(std::move(tip.error()));
    }
    ledger::Book book(*tip);
    unit.beginCommand();
    auto done = change(book);
    if (done)
        done = unit.ledger().append(book, opened);
    if (!done) {
        unit.rollback();
        return done;
    }
    return unit.commit();
}

Result<void> changeBank(store::UnitOfWork& unit, const Caller& who, Timestamp now,
                        const std::function<Result<void>(WriteContext&)>& change)
{
    return changeBookOf(unit, now, [&](ledger::Book& book) {
        WriteContext context(who, unit, book, now);
        return change(context);
    });
}

std::function<Result<void>(const std::function<Result<void>(store::UnitOfWork&)>&)>
writeAlone(store::Database& database)
{
    return [&database](const std::function<Result<void>(store::UnitOfWork&)>& change) -> Result<void> {
        auto unit = database.writer();
        if (!unit)
            return refuse(unit.error());
        if (auto begun = (*unit)->begin(); !begun)
            return begun;
        if (auto changed = change(**unit); !changed) {
            (*unit)->rollback();
            return changed;
        }
        return (*unit)->commit();
    };
}

} // namespace florin::server
