// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/feedback_import.h"

#include "client/link.h"
#include "core/file_problem.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>

namespace florin::desktop
{

FeedbackImport::FeedbackImport(client::Link* link, QObject* parent) : QObject(parent), m_link(link) {}

void FeedbackImport::start(const QString& path)
{
    if (isUnderWay())
        return;
    m_report = {};
    m_rows.clear();
    m_from = m_until = 0;
    const quint64 run = m_run = ++m_runs;
    auto promise = std::make_shared<QPromise<Result<contract::FeedbackFile>>>();
    promise->future().then(this, [this, run](const Result<contract::FeedbackFile>& file) {
        if (run == m_run)
            take(file);
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

Result<contract::FeedbackFile> FeedbackImport::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, file));
    auto rows = contract::readFeedbackFile(file.readAll());
    return rows ? std::move(rows) : refuse(inFile(rows.error(), path));
}

void FeedbackImport::take(const Result<contract::FeedbackFile>& file)
{
    if (!file) {
        end();
        Q_EMIT failed(file.error());
        return;
    }
    m_rows = file->rows;
    m_report.refused = file->refused;
    sendNext();
}

void FeedbackImport::sendNext()
{
    m_from = m_until;
    m_until = contract::endOfPortion(m_rows, m_from);
    contract::ImportFeedback request;
    for (std::size_t i = m_from; i < m_until; ++i)
        request.rows.push_back(m_rows[i].row);
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
