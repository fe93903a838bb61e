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

Problem unwritable(const QSaveFile& file)
{
    return fileProblem(ProblemCode::file_unwritable, file);
}

} // namespace

TransactionsExport::TransactionsExport(client::Link* link, QObject* parent) : QObject(parent), m_link(link) {}

void TransactionsExport::start(const contract::Transactions& wanted, const QString& path)
{
    if (m_walk)
        return;
    m_rows = 0;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        Q_EMIT failed(unwritable(*m_file));
        return;
    }
    m_file->write(heading());
    m_walk = new PageWalk<contract::Transactions>(
        m_link, wanted, [this](const contract::JournalLine& line) { take(line); },
        [this](const std::optional<Problem>& problem) { end(problem); }, this);
    m_walk->start();
}

void TransactionsExport::take(const contract::JournalLine& line)
{
    m_file->write(csvLine(line));
    if (++m_rows % contract::default_page_size == 0)
        Q_EMIT progressed(m_rows);
}

void TransactionsExport::cancel()
{
    delete m_walk;
    m_file.reset(); // not committed: nothing is left
}

void TransactionsExport::end(const std::optional<Problem>& problem)
{
    m_walk->deleteLater();
    m_walk.clear();
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    if (problem)
        Q_EMIT failed(*problem);
    else if (file->commit())
        Q_EMIT finished(file->fileName(), m_rows);
    else
        Q_EMIT failed(unwritable(*file));
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
