// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/histogram.h"
#include "bench/load/load_link.h"
#include "bench/load/load_people.h"
#include "bench/load/random_transfers.h"
#include "core/clock.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace florin::bench
{

struct LoadOptions {
    client::ServerAddress server;
    QSslCertificate certificate;
    int clients = 64;
    int pipeline = 8; ///< requests in flight on each connection
    int rate = 0;     ///< transfers/s offered whatever the answers do (open loop); 0: as fast as answers come
    double seconds = 10;
    bool hot = false; ///< all to one account
};

enum class LoadEnd { Time, Interrupted, ServerLost };

/// What a run found. Times are from when a transfer was due to when its answer was read.
struct LoadFigures {
    double seconds = 0;          ///< that were measured
    qint64 answered_in_time = 0; ///< acknowledged within them
    qint64 acknowledged = 0;     ///< all in all, those under way at the end included
    qint64 refused = 0;
    qint64 unanswered = 0;
    std::map<QString, qint64> refusals; ///< by code
    Histogram times;
    LoadEnd end = LoadEnd::Time;

    [[nodiscard]] double perSecond() const
    {
        return seconds > 0 ? static_cast<double>(answered_in_time) / seconds : 0;
    }
    [[nodiscard]] QJsonObject toJson() const;
};

/// Logs clients in, lets them send transfers between random accounts for a while, and measures. On one
/// thread, with an event loop.
class LoadRun final : public QObject
{
    Q_OBJECT

public:
    LoadRun(LoadOptions options, const LoadPeople& people, const Clock& clock);
    ~LoadRun() override;

    void start();
    /// Valid after finished().
    [[nodiscard]] const LoadFigures& figures() const { return m_figures; }

Q_SIGNALS:
    void finished();
    /// The load never began.
    void failed(const florin::Problem& problem);
    /// While logging in.
    void loggedIn(int clients);

private:
    /// One connection's requests under way: in slot s, when it was due.
    struct Client {
        RandomTransfers::Places own; ///< among all accounts
        std::unique_ptr<LoadLink> link;
        std::vector<qint64> due_ns; ///< by slot; below zero: free
        std::vector<std::size_t> free;
        std::deque<qint64> late; ///< open loop: due, and no slot was free
    };

    void openNext();
    void begin();
    void check();
    void offer();
    void send(Client& client, qint64 due_ns);
    void onAnswer(Client& client, qint64 id, const std::optional<Problem>& problem);
    void onLost();
    void stopSending(LoadEnd why);
    void finish();
    [[nodiscard]] QByteArray transferFrom(RandomTransfers::Places own);

    const LoadOptions m_options;
    const LoadPeople& m_people;
    const Clock& m_clock;
    std::vector<AccountNumber> m_accounts;
    std::vector<RandomTransfers::Places> m_places; ///< by log-in
    RandomTransfers m_transfers;
    std::vector<Client> m_clients;
    std::size_t m_opened = 0;
    int m_ready = 0;
    int m_lost = 0;
    qint64 m_in_flight = 0;
    qint64 m_offered = 0; ///< open loop
    QElapsedTimer m_clock_ns;
    QTimer m_tick;
    bool m_sending = false;
    bool m_over = false;
    qint64 m_stopped_ns = 0;
    LoadFigures m_figures;
};

} // namespace florin::bench
