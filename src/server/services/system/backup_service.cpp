// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/system/backup_service.h"

#include "contract/system.h"
#include "server/jobs/backups.h"
#include "server/services/searching.h"
#include "store/bank_store.h"

namespace florin::server
{
namespace
{

bool contains(const store::BackupRun& run, const QString& text)
{
    const auto has = [&text](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(run.file) || has(run.outcome) || has(run.finding);
}

Result<contract::ListBackups::Reply> listBackups(const contract::ListBackups& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const QString text = request.search.value.trimmed();
    return search<contract::BackupRun>(
        *page, [&](const store::PageRequest& next) { return context.stores.bank().backupRuns(next); },
        [&](const store::BackupRun& run) { return contains(run, text); }, shownRun,
        [](const store::BackupRun& run) { return run.id; });
}

} // namespace

void registerBackups(Desk& desk, Backups& backups)
{
    desk.on<contract::ListBackups>(&listBackups);
    desk.on<contract::BackUpNow>(
        [&backups](const contract::BackUpNow&, WriteContext& context) -> Result<contract::BackUpNow::Reply> {
            const auto newest = context.stores.bank().backupRuns({.limit = 1});
            if (!newest)
                return refuse(newest.error());
            if (auto asked = backups.request(); !asked)
                return refuse(asked.error());
            return contract::BackUpNow::Reply{newest->rows.empty() ? 0 : newest->rows.front().id};
        });
}

} // namespace florin::server
