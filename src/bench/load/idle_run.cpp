// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/idle_run.h"

#include "bench/compare/stopwatch.h"
#include "console/interruption.h"
#include "contract/system.h"

namespace florin::bench
{
namespace
{

/// A machine that does nothing but check passwords lets a hand-shake wait too long now and then.
constexpr int connected_again_max = 200;
constexpr auto connect_again_after = std::chrono::seconds(1);
constexpr auto round_patience = std::chrono::seconds(60);
/// Who is there already says so while the others log in, as clients do: the server lets go of the silent.
constexpr auto sign_of_life_every = std::chrono::seconds(20);
constexpr qint64 sign_of_life_id = LoadLink::first_id + 1;

} // namespace

QJsonObject IdleFigures::toJson() const
{
    const auto ms = [](Histogram::Duration time) {
        return std::chrono::duration<double, std::milli>(time).count();
    };
    const auto kib = static_cast<double>(memory_bytes - memory_before_bytes) / 1024;
    return {{QStringLiteral("clients"), logged_in},
            {QStringLiteral("log_in_seconds"), log_in_seconds},
            {QStringLiteral("connected_again"), connected_again},
            {QStringLiteral("asked"), asked},
            {QStringLiteral("answered"), answered},
            {QStringLiteral("p50_ms"), ms(times.quantile(0.5))},
            {QStringLiteral("p99_ms"), ms(times.quantile(0.99))},
            {QStringLiteral("longest_ms"), ms(times.longest())},
            {QStringLiteral("server_memory_mib"), static_cast<double>(memory_bytes) / 1024 / 1024},
            {QStringLiteral("kib_each"), logged_in > 0 ? kib / logged_in : 0},
            {QStringLiteral("processor_percent"), processor_percent}};
}

IdleRun::IdleRun(IdleOptions options, const LoadPeople& people, const Clock& clock)
    : m_options(std::move(options))
    , m_people(people)
    , m_clock(clock)
{
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (console::interrupted())
            fail(ProblemCode::cancelled);
    });
    connect(&m_signs_of_life, &QTimer::timeout, this, [this] { ping(sign_of_life_id); });
}

IdleRun::~IdleRun() = default;

void IdleRun::start()
{
    m_watch.start(std::chrono::milliseconds(200));
    m_figures.memory_before_bytes = memoryOf(m_options.server_process).value_or(0);
    m_links.resize(static_cast<std::size_t>(m_options.clients));
    m_timer.start();
    m_signs_of_life.start(sign_of_life_every);
    for (std::size_t i = 0; i < LoadLink::opening_at_once; ++i)
        openNext();
}

std::unique_ptr<LoadLink> IdleRun::newLink(std::size_t number)
{
    const LoadLogIn& log_in = m_people.log_ins[number % m_people.log_ins.size()];
    auto link = std::make_unique<LoadLink>(
        LoadLink::Target{m_options.server, m_options.certificate, log_in.user, m_people.password},
        [this](qint64 id, const std::optional<Problem>& problem) {
            if (problem)
                fail(*problem);
            else if (id != sign_of_life_id)
                onAnswer();
        });
    connect(link.get(), &LoadLink::ready, this, [this, ready = link.get()] {
        m_ready.push_back(ready);
        onReady();
    });
    connect(link.get(), &LoadLink::failed, this, [this, number](const Problem& problem) {
        const bool may_try = problem.code == ProblemCode::cannot_connect && !m_over;
        if (may_try && m_figures.connected_again < connected_again_max)
            openAgain(number);
        else
            fail(problem);
    });
    connect(link.get(), &LoadLink::lost, this, [this] { fail(ProblemCode::offline); });
    return link;
}

void IdleRun::openNext()
{
    if (m_opened == m_links.size())
        return;
    const std::size_t number = m_opened++;
    m_links[number] = newLink(number);
    m_links[number]->open();
}

void IdleRun::openAgain(std::size_t number)
{
    ++m_figures.connected_again;
    QTimer::singleShot(connect_again_after, this, [this, number] {
        if (m_over)
            return;
        m_links[number] = newLink(number);
        m_links[number]->open();
    });
}

void IdleRun::onReady()
{
    Q_EMIT loggedIn(++m_figures.logged_in);
    openNext();
    if (m_figures.logged_in < m_options.clients)
        return;
    m_figures.log_in_seconds = static_cast<double>(m_timer.elapsed()) / 1000;
    m_signs_of_life.stop();
    rest();
}

/// Nothing happens for a while: what that costs is what idle clients cost.
void IdleRun::rest()
{
    const auto pause = std::chrono::milliseconds(static_cast<qint64>(m_options.pause_s * 1000));
    QTimer::singleShot(pause, this, [this, before = Stopwatch(m_options.server_process)] {
        if (const auto busy_us = before.measured(1).processor_us_each)
            m_figures.processor_percent = *busy_us / 1e4 / before.seconds();
        ask();
    });
}

void IdleRun::ask()
{
    if (m_over)
        return;
    m_answered_in_round = 0;
    m_timer.start();
    ping(LoadLink::first_id);
    m_figures.asked += static_cast<qint64>(m_ready.size());
    QTimer::singleShot(round_patience, this, [this, round = m_round] {
        if (round == m_round)
            fail(ProblemCode::timed_out);
    });
}

void IdleRun::ping(qint64 id)
{
    const QByteArray coded = contract::cbor::encode(contract::Ping{m_clock.now()});
    for (LoadLink* link : m_ready) {
        link->queue(id, contract::Ping::operation.name, coded);
        link->flush();
    }
}

void IdleRun::onAnswer()
{
    ++m_figures.answered;
    m_figures.times.add(std::chrono::nanoseconds(m_timer.nsecsElapsed()));
    if (++m_answered_in_round < m_options.clients)
        return;
    if (++m_round < m_options.rounds) {
        rest();
        return;
    }
    m_figures.memory_bytes = memoryOf(m_options.server_process).value_or(0);
    m_over = true;
    closeAll();
    Q_EMIT finished();
}

void IdleRun::closeAll()
{
    for (const auto& link : m_links) {
        if (link)
            link->close();
    }
}

void IdleRun::fail(const Problem& problem)
{
    if (std::exchange(m_over, true))
        return;
    m_signs_of_life.stop();
    closeAll();
    Q_EMIT failed(problem);
}

} // namespace florin::bench
