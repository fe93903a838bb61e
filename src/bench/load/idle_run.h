// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/histogram.h"
#include "bench/load/load_link.h"
#include "bench/load/load_people.h"
#include "core/clock.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace florin::bench
{

struct IdleOptions {
    client::ServerAddress server;
    QSslCertificate certificate;
    qint64 server_process = 0; ///< whose memory is measured
    int clients = 10'000;
    int rounds = 3; ///< of pings, a pause between
    double pause_s = 5;
};

struct IdleFigures {
    int logged_in = 0;
    double log_in_seconds = 0;
    int connected_again = 0; ///< had to, since the connection ended before the log-in did
    qint64 asked = 0;
    qint64 answered = 0;
    Histogram times;                ///< from a round's begin to each answer
    qint64 memory_before_bytes = 0; ///< of the server, with nobody there
    qint64 memory_bytes = 0;        ///< with all of them there, after the last round
    double processor_percent = 0;   ///< of one processor, during the pauses

    [[nodiscard]] QJsonObject toJson() const;
};

/// Many logged-in clients that do nothing but be there, and ask for a sign of life now and then. What they
/// cost the server, and whether it answers all of them. On one thread, with an event loop.
class IdleRun final : public QObject
{
    Q_OBJECT

public:
    IdleRun(IdleOptions options, const LoadPeople& people, const Clock& clock);
    ~IdleRun() override;

    void start();
    /// Valid after finished().
    [[nodiscard]] const IdleFigures& figures() const { return m_figures; }

Q_SIGNALS:
    void finished();
    /// Somebody could not log in, or was let go of; or very many could not connect.
    void failed(const florin::Problem& problem);
    void loggedIn(int clients);

private:
    [[nodiscard]] std::unique_ptr<LoadLink> newLink(std::size_t number);
    void openNext();
    /// As any client does whose connection ended: after a moment.
    void openAgain(std::size_t number);
    void onReady();
    void rest();
    void ask();
    void ping(qint64 id);
    void onAnswer();
    void closeAll();
    void fail(const Problem& problem);

    const IdleOptions m_options;
    const LoadPeople& m_people;
    const Clock& m_clock;
    std::vector<std::unique_ptr<LoadLink>> m_links;
    std::vector<LoadLink*> m_ready;
    std::size_t m_opened = 0;
    int m_round = 0;
    int m_answered_in_round = 0;
    bool m_over = false;
    QElapsedTimer m_timer;
    QTimer m_watch;
    QTimer m_signs_of_life;
    IdleFigures m_figures;
};

} // namespace florin::bench
