// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace florin::bench
{

struct GuessOptions {
    client::ServerAddress server;
    int rate = 200;      ///< wrong passwords a second, whatever the answers do
    int addresses = 50;  ///< it comes from: 127.1.0.1 and on
    QStringList victims; ///< whose passwords are guessed at, one after another
};

/// Somebody who guesses passwords, from many addresses at once and without waiting for answers. What is
/// measured is how others fare meanwhile. On one thread, with an event loop.
class GuessRun final : public QObject
{
    Q_OBJECT

public:
    explicit GuessRun(GuessOptions options);
    ~GuessRun() override;

    void start();
    void stop();
    [[nodiscard]] qint64 sent() const { return m_sent; }
    /// How many got which answer, by the problem's code.
    [[nodiscard]] const std::map<QString, qint64>& answers() const { return m_answers; }

private:
    class Guesser;

    void guess();

    const GuessOptions m_options;
    std::vector<std::unique_ptr<Guesser>> m_guessers;
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_sent = 0;
    std::map<QString, qint64> m_answers;
};

} // namespace florin::bench
