// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/system/system_service.h"

#include "contract/system.h"
#include "server/jobs/backups.h"
#include "store/customer_store.h"
#include "store/ledger_store.h"
#include "store/seal_store.h"

#include <QDir>

namespace florin::server
{
namespace
{

qint64 databaseBytes(const QString& directory)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(directory).entryInfoList({QStringLiteral("*.db*")}, QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

void registerSystem(Desk& desk, std::function<int()> connections, const QString& data_directory,
                    Backups& backups)
{
    const Timestamp started = desk.clock().now();
    desk.on<contract::SystemStatus>([&desk, &backups, connections = std::move(connections), data_directory,
                                     started](const contract::SystemStatus&,
                                              ReadContext& context) -> Result<contract::SystemStatus::Reply> {
        const auto tip = context.stores.ledger().tip();
        if (!tip)
            return refuse(tip.error());
        const auto customers = context.stores.customers().customerCount();
        if (!customers)
            return refuse(customers.error());
        const auto seal = context.stores.seals().lastSeal();
        if (!seal)
            return refuse(seal.error());
        const qint64 sealed = *seal ? (*seal)->seal.last.value : 0;
        const auto standing = backups.standing(context.stores.bank());
        if (!standing)
            return refuse(standing.error());
        return contract::SystemStatus::Reply{QStringLiteral(FLORIN_VERSION),
                                             started,
                                             connections(),
                                             static_cast<qint64>(desk.sessions().count()),
                                             tip->last_entry.value,
                                             *customers,
                                             desk.writer().unfolded(),
                                             static_cast<qint64>(desk.writer().waiting()),
                                             databaseBytes(data_directory),
                                             tip->last_entry.value - sealed,
                                             standing->health,
                                             standing->running,
                                             standing->last_proven};
    });
}

} // namespace florin::server
