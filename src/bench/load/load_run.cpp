// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/load_run.h"

#include "console/interruption.h"
#include "contract/money.h"
#include "contract/problem_catalogue.h"

#include <algorithm>
#include <cmath>

namespace florin::bench
{
namespace
{

constexpr auto tick = std::chrono::milliseconds(20);
constexpr auto open_loop_tick = std::chrono::milliseconds(1);
/// How long what is under way at the end may take.
constexpr qint64 drain_ns = 5'000'000'000;
constexpr int open_loop_slots = 200;
constexpr quint32 hot_place = 0;

double msOf(Histogram::Duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

QString wordOf(LoadEnd end)
{
    switch (end) {
    case LoadEnd::Interrupted:
        return QStringLiteral("interrupted");
    case LoadEnd::ServerLost:
        return QStringLiteral("server_lost");
    case LoadEnd::Time:
        break;
    }
    return QStringLiteral("time");
}

/// A figure with as many digits as mean something.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

QJsonObject LoadFigures::toJson() const
{
    QJsonObject json{{QStringLiteral("transfers_per_s"), rounded(perSecond(), 1)},
                     {QStringLiteral("p50_ms"), rounded(msOf(times.quantile(0.5)), 3)},
                     {QStringLiteral("p99_ms"), rounded(msOf(times.quantile(0.99)), 3)},
                     {QStringLiteral("p999_ms"), rounded(msOf(times.quantile(0.999)), 3)},
                     {QStringLiteral("longest_ms"), rounded(msOf(times.longest()), 3)},
                     {QStringLiteral("acknowledged"), acknowledged},
                     {QStringLiteral("refused"), refused},
                     {QStringLiteral("unanswered"), unanswered},
                     {QStringLiteral("seconds"), rounded(seconds, 3)},
                     {QStringLiteral("ended_by"), wordOf(end)}};
    if (!refusals.empty()) {
        QJsonObject by_code;
        for (const auto& [code, count] : refusals)
            by_code[code] = count;
        json[QStringLiteral("refusals")] = by_code;
    }
    return json;
}

LoadRun::LoadRun(LoadOptions options, const LoadPeople& people, const Clock& clock)
    : m_options(std::move(options))
    , m_people(people)
    , m_clock(clock)
    , m_transfers(static_cast<quint32>(people.accountCount()))
{
    for (const LoadLogIn& log_in : people.log_ins) {
        m_places.push_back(
            {static_cast<quint32>(m_accounts.size()), static_cast<quint32>(log_in.accounts.size())});
        m_accounts.insert(m_accounts.end(), log_in.accounts.begin(), log_in.accounts.end());
    }
    connect(&m_tick, &QTimer::timeout, this, &LoadRun::check);
    m_tick.setTimerType(Qt::PreciseTimer);
}

LoadRun::~LoadRun() = default;

void LoadRun::start()
{
    const int slots_each = m_options.rate > 0 ? open_loop_slots : m_options.pipeline;
    m_clients.resize(static_cast<std::size_t>(m_options.clients)); // never grows: the links below refer to it
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        Client& client = m_clients[i];
        const std::size_t who = i % m_people.log_ins.size();
        client.own = m_places[who];
        client.due_ns.assign(static_cast<std::size_t>(slots_each), -1);
        for (std::size_t slot = client.due_ns.size(); slot-- > 0;)
            client.free.push_back(slot);
        client.link =
            std::make_unique<LoadLink>(LoadLink::Target{m_options.server, m_options.certificate,
                                                        m_people.log_ins[who].user, m_people.password},
                                       [this, &client](qint64 id, const std::optional<Problem>& problem) {
                                           onAnswer(client, id, problem);
                                       });
        connect(client.link.get(), &LoadLink::ready, this, [this] {
            Q_EMIT loggedIn(++m_ready);
            openNext();
            if (m_ready == m_options.clients)
                begin();
        });
        connect(client.link.get(), &LoadLink::failed, this, [this](const Problem& problem) {
            if (std::exchange(m_over, true))
                return;
            m_tick.stop();
            Q_EMIT failed(problem);
        });
        connect(client.link.get(), &LoadLink::lost, this, &LoadRun::onLost);
    }
    m_tick.start(tick);
    for (std::size_t i = 0; i < LoadLink::opening_at_once; ++i)
        openNext();
}

void LoadRun::openNext()
{
    if (!m_over && m_opened < m_clients.size())
        m_clients[m_opened++].link->open();
}

void LoadRun::begin()
{
    if (m_over || m_stopped_ns != 0)
        return;
    m_sending = true;
    m_clock_ns.start();
    if (m_options.rate > 0) {
        m_tick.start(open_loop_tick);
        return;
    }
    for (Client& client : m_clients) {
        while (!client.free.empty())
            send(client, m_clock_ns.nsecsElapsed());
        client.link->flush();
    }
}

void LoadRun::check()
{
    if (console::interrupted() && !m_clock_ns.isValid())
        m_clock_ns.start(); // nothing was sent yet: the figures are zeros
    if (!m_clock_ns.isValid() || m_over)
        return;
    const qint64 now_ns = m_clock_ns.nsecsElapsed();
    if (m_stopped_ns == 0) {
        if (console::interrupted())
            stopSending(LoadEnd::Interrupted);
        else if (static_cast<double>(now_ns) >= m_options.seconds * 1e9)
            stopSending(LoadEnd::Time);
        else if (m_options.rate > 0)
            offer();
    } else if (m_in_flight == 0 || now_ns - m_stopped_ns > drain_ns) {
        finish();
    }
}

/// Open loop: what is due by now, in turn over the connections, whether or not answers have come.
void LoadRun::offer()
{
    const double per_ns = m_options.rate / 1e9;
    const auto due = static_cast<qint64>(static_cast<double>(m_clock_ns.nsecsElapsed()) * per_ns);
    for (; m_offered < due; ++m_offered) {
        Client& client = m_clients[static_cast<std::size_t>(m_offered) % m_clients.size()];
        const auto due_ns = static_cast<qint64>(static_cast<double>(m_offered) / per_ns);
        if (client.free.empty())
            client.late.push_back(due_ns);
        else
            send(client, due_ns);
    }
    for (Client& client : m_clients)
        client.link->flush();
}

QByteArray LoadRun::transferFrom(RandomTransfers::Places own)
{
    const auto next = m_transfers.next(own, m_options.hot ? std::optional(hot_place) : std::nullopt);
    contract::Transfer transfer;
    transfer.from = m_accounts[next.from];
    transfer.to = m_accounts[next.to];
    transfer.amount = Money(next.amount_minor, transfer.amount.currency());
    transfer.key = m_transfers.key(m_clock.now());
    return contract::cbor::encode(transfer);
}

void LoadRun::send(Client& client, qint64 due_ns)
{
    const std::size_t slot = client.free.back();
    client.free.pop_back();
    client.due_ns[slot] = due_ns;
    ++m_in_flight;
    client.link->queue(LoadLink::first_id + static_cast<qint64>(slot), contract::Transfer::operation.name,
                       transferFrom(client.own));
}

void LoadRun::onAnswer(Client& client, qint64 id, const std::optional<Problem>& problem)
{
    const auto slot = static_cast<std::size_t>(id - LoadLink::first_id);
    if (slot >= client.due_ns.size() || client.due_ns[slot] < 0)
        return; // an answer to nothing
    const qint64 now_ns = m_clock_ns.nsecsElapsed();
    const qint64 due_ns = std::exchange(client.due_ns[slot], -1);
    client.free.push_back(slot);
    --m_in_flight;
    if (problem) {
        ++m_figures.refused;
        ++m_figures.refusals[QString::fromLatin1(contract::kindOf(problem->code).name)];
    } else {
        ++m_figures.acknowledged;
    }
    if (!m_sending)
        return;
    if (!problem) {
        ++m_figures.answered_in_time;
        m_figures.times.add(std::chrono::nanoseconds(now_ns - due_ns));
    }
    if (m_options.rate == 0) {
        send(client, now_ns);
    } else if (!client.late.empty()) {
        const qint64 late_ns = client.late.front();
        client.late.pop_front();
        send(client, late_ns);
    }
}

void LoadRun::onLost()
{
    if (++m_lost < m_ready || m_over)
        return;
    if (!m_clock_ns.isValid())
        m_clock_ns.start();
    if (m_stopped_ns == 0)
        stopSending(LoadEnd::ServerLost);
    m_figures.end = LoadEnd::ServerLost;
    finish();
}

void LoadRun::stopSending(LoadEnd why)
{
    m_sending = false;
    m_stopped_ns = std::max<qint64>(m_clock_ns.nsecsElapsed(), 1);
    m_figures.seconds = static_cast<double>(m_stopped_ns) / 1e9;
    m_figures.end = why;
}

void LoadRun::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_tick.stop();
    m_figures.unanswered = m_in_flight;
    for (Client& client : m_clients)
        client.link->close();
    Q_EMIT finished();
}

} // namespace florin::bench
