// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/feedback_import.h"

#include "client/link.h"
#include "core/file_problem.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace florin::desktop
{

FeedbackImport::FeedbackImport(client::Link* link, QObject* parent) : QObject(parent), m_link(link)
{
    m_look.setInterval(std::chrono::milliseconds(10));
    connect(&m_look, &QTimer::timeout, this, &FeedbackImport::lookForFile);
}

void FeedbackImport::start(const QString& path)
{
    if (isUnderWay())
        return;
    m_report = {};
    m_rows.clear();
    m_from = m_until = 0;
    m_run = ++m_runs;
    // Of a task of its own the future waits for nobody when it goes, as that of std::async would.
    std::packaged_task<Result<contract::FeedbackFile>()> task([path] { return read(path); });
    m_reading = task.get_future();
    std::thread(std::move(task)).detach();
    m_look.start();
}

void FeedbackImport::lookForFile()
{
    if (m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_look.stop();
    take(m_reading.get());
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
    m_look.stop();
}

} // namespace florin::desktop
