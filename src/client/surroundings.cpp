// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/surroundings.h"

#include "client/tls_transport.h"

#include <QRandomGenerator>
#include <QTimer>

namespace florin::client
{
namespace
{

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void setOnce(std::chrono::milliseconds after) override { set(after, true); }
    void setEvery(std::chrono::milliseconds interval) override { set(interval, false); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isSet() const override { return m_timer.isActive(); }

private:
    void set(std::chrono::milliseconds time, bool once)
    {
        m_timer.setSingleShot(once);
        m_timer.start(time);
    }
    QTimer m_timer;
};

class RealSurroundings final : public Surroundings
{
public:
    [[nodiscard]] Time now() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] std::unique_ptr<Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<TimerAlarm>(std::move(ring));
    }
    [[nodiscard]] qint64 chance(qint64 most) override
    {
        return QRandomGenerator::global()->bounded(most + 1);
    }
    [[nodiscard]] std::unique_ptr<Transport> transport(const ConnectionOptions& options) override
    {
        return std::make_unique<TlsTransport>(options);
    }
};

} // namespace

std::unique_ptr<Surroundings> realSurroundings()
{
    return std::make_unique<RealSurroundings>();
}

} // namespace florin::client
