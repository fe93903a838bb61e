// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/transactions_export.h"

#include "core/csv.h"
#include "core/file_problem.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

QByteArray heading()
{
    return csv::line({u"entry"_s, u"time"_s, u"kind"_s, u"from"_s, u"from_name"_s, u"to"_s, u"to_name"_s,
                      u"amount"_s, u"currency"_s, u"memo"_s, u"done_by"_s, u"about_entry"_s});
}

} // namespace

TransactionsExport::TransactionsExport(client::Link* link, QObject* parent)
    : PagesExport(link, heading(), csvLine, parent)
{
}

QByteArray csvLine(const contract::JournalLine& line)
{
    const auto ms = line.time.time_since_epoch().count();
    return csv::line({QString::number(line.entry.value),
                      QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs),
                      contract::Wire<EntryKind>::plain(line.kind), line.from.toText(), line.from_name,
                      line.to.toText(), line.to_name, line.amount.toDecimal(), line.amount.currency().code(),
                      line.memo, line.actor, line.about ? QString::number(line.about->value) : QString()});
}

} // namespace florin::desktop
