// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/audit_export.h"

#include "core/csv.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

QByteArray heading()
{
    return csv::line({u"number"_s, u"time"_s, u"actor"_s, u"operation"_s, u"subject"_s, u"customer"_s,
                      u"outcome"_s, u"detail"_s, u"address"_s, u"device"_s});
}

} // namespace

AuditExport::AuditExport(client::Link* link, QObject* parent) : PagesExport(link, heading(), csvLine, parent)
{
}

QByteArray csvLine(const contract::AuditLine& line)
{
    return csv::line({QString::number(line.number), contract::Wire<Timestamp>::plain(line.time), line.actor,
                      line.operation, line.subject,
                      line.customer ? QString::number(line.customer->value) : QString(), line.outcome,
                      line.detail, line.address, line.device});
}

} // namespace florin::desktop
