// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/feedback_import.h"

#include "client/link.h"
#include "core/csv.h"
#include "core/file_problem.h"
#include "core/text.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

// A part fits a frame with room to spare, however long its texts are.
constexpr std::size_t rows_max = 200;
constexpr qsizetype bytes_max = 96 * 1024;

template<class Bound>
std::optional<QString> whyNot(const QString& column, const Bound& text)
{
    const auto why = whyNotText(text.value, Bound::max_characters, Bound::fill, Bound::lines);
    return why ? std::optional(column + u' ' + *why) : std::nullopt;
}

/// Why the row could not even be sent.
std::optional<QString> whyNotRow(const contract::FeedbackRow& row)
{
    if (auto why = whyNot(u"Customer_ID"_s, row.customer_id))
        return why;
    if (auto why = whyNot(u"Name"_s, row.name))
        return why;
    return whyNot(u"Feedback"_s, row.text);
}

qsizetype bytesOf(const contract::FeedbackRow& row)
{
    return row.customer_id.value.toUtf8().size() + row.name.value.toUtf8().size() +
           row.text.value.toUtf8().size() + 64;
}

Problem unreadable(const QString& path, const QString& reason)
{
    return fileProblem(ProblemCode::file_unreadable, path, reason);
}

} // namespace

FeedbackImport::FeedbackImport(client::Link* link, QObject* parent) : QObject(parent), m_link(link) {}

void FeedbackImport::start(const QString& path)
{
    if (isUnderWay())
        return;
    m_report = {};
    m_rows.clear();
    m_from = m_until = 0;
    const quint64 run = m_run = ++m_runs;
    auto promise = std::make_shared<QPromise<Result<Reading>>>();
    promise->future().then(this, [this, run](const Result<Reading>& reading) {
        if (run == m_run)
            takeReading(reading);
    });
    QThreadPool::globalInstance()->start([promise, path] {
        promise->start();
        promise->addResult(read(path));
        promise->finish();
    });
}

void FeedbackImport::cancel()
{
    end();
}

Result<FeedbackImport::Reading> FeedbackImport::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(unreadable(path, file.errorString()));
    const auto table = csv::read(file.readAll());
    if (!table)
        return refuse(table.error());
    const auto id = table->column(u"Customer_ID");
    const auto name = table->column(u"Name");
    const auto text = table->column(u"Feedback");
    if (!id || !name || !text)
        return refuse(unreadable(path, u"it has no columns Customer_ID, Name and Feedback"_s));
    Reading reading;
    int number = 0;
    for (const QStringList& fields : table->rows) {
        ++number;
        const contract::FeedbackRow row{fields.at(*id), fields.at(*name), fields.at(*text)};
        if (auto why = whyNotRow(row))
            reading.refused.push_back({number, std::move(*why)});
        else
            reading.rows.push_back({number, row});
    }
    return reading;
}

void FeedbackImport::takeReading(Result<Reading> reading)
{
    if (!reading) {
        end();
        Q_EMIT failed(reading.error());
        return;
    }
    m_rows = std::move(reading->rows);
    m_report.refused = std::move(reading->refused);
    sendNext();
}

void FeedbackImport::sendNext()
{
    m_from = m_until;
    contract::ImportFeedback request;
    qsizetype bytes = 0;
    for (; m_until < m_rows.size() && request.rows.size() < rows_max && bytes < bytes_max; ++m_until) {
        bytes += bytesOf(m_rows[m_until].row);
        request.rows.push_back(m_rows[m_until].row);
    }
    if (request.rows.empty()) {
        std::sort(m_report.refused.begin(), m_report.refused.end(),
                  [](const auto& a, const auto& b) { return a.row < b.row; });
        end();
        Q_EMIT finished();
        return;
    }
    Q_EMIT progressed(static_cast<int>(m_from), static_cast<int>(m_rows.size()));
    m_link->call(request).then(this,
                               [this, run = m_run](const Result<contract::ImportFeedback::Reply>& reply) {
                                   if (run == m_run)
                                       takeReply(reply);
                               });
}

void FeedbackImport::takeReply(const Result<contract::ImportFeedback::Reply>& reply)
{
    if (!reply) {
        end();
        Q_EMIT failed(reply.error());
        return;
    }
    m_report.taken += reply->taken;
    m_report.known += reply->known;
    for (const contract::RowReport& refused : reply->refused) {
        // The server counts within the part it got.
        const auto at = m_from + static_cast<std::size_t>(std::max(refused.row - 1, 0));
        if (at < m_until)
            m_report.refused.push_back({m_rows[at].number, refused.reason});
    }
    sendNext();
}

void FeedbackImport::end()
{
    m_run = 0;
    m_rows.clear();
}

} // namespace florin::desktop
