// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback_file.h"
#include "core/problem.h"

#include <QObject>
#include <QTimer>

#include <future>
#include <vector>

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

/// Takes an older system's feedback table (Customer_ID, Name, Feedback as CSV) over, a few rows at a time.
/// The file is read off the GUI thread. What was taken stays when a later part fails; the same file again
/// takes only what is not there yet.
class FeedbackImport final : public QObject
{
    Q_OBJECT
public:
    struct Report {
        int taken = 0;
        int known = 0;                            ///< were there before
        std::vector<contract::RowReport> refused; ///< by row; 1 is the first after the heading
    };

    explicit FeedbackImport(client::Link* link, QObject* parent = nullptr);

    void start(const QString& path);
    [[nodiscard]] bool isUnderWay() const { return m_run != 0; }
    /// What was taken stays; the rest is left.
    void cancel();
    [[nodiscard]] const Report& report() const { return m_report; }

Q_SIGNALS:
    void progressed(int rows, int of);
    void finished();
    /// report() tells how far it came.
    void failed(const florin::Problem& problem);

private:
    [[nodiscard]] static Result<contract::FeedbackFile> read(const QString& path);
    void lookForFile();
    void take(const Result<contract::FeedbackFile>& file);
    void sendNext();
    void takeReply(const Result<contract::ImportFeedback::Reply>& reply);
    void end();

    client::Link* m_link;
    std::future<Result<contract::FeedbackFile>> m_reading;
    QTimer m_look; ///< whether it has been read
    Report m_report;
    std::vector<contract::FeedbackFile::Row> m_rows;
    std::size_t m_from = 0;  ///< the part under way begins here
    std::size_t m_until = 0; ///< and ends before here
    quint64 m_run = 0;       ///< 0: none; answers of another run are dropped
    quint64 m_runs = 0;
};

} // namespace florin::desktop
