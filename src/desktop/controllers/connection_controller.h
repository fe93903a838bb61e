// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace florin::desktop
{

/// How the way to the bank is, in terms of what a person is shown: a level for the pill, and whether to say
/// that there is no connection. A loss that heals at once is not mentioned.
class ConnectionController final : public QObject
{
    Q_OBJECT
public:
    enum class Level { Good, Fair, Poor, Connecting, Offline };

    explicit ConnectionController(client::Link* link, QObject* parent = nullptr);

    [[nodiscard]] Level level() const;
    /// Of the last ping, in milliseconds; -1 when it is not known.
    [[nodiscard]] int roundTrip_ms() const;
    [[nodiscard]] bool isLost() const { return m_lost; }
    /// Until the next try; 0 while trying.
    [[nodiscard]] int retryIn_s() const;
    /// Why it is not tried again by itself: the bank's server turns this computer away. Nothing while it is.
    [[nodiscard]] std::optional<Problem> standstill() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    client::Link* m_link;
    QTimer m_patience; ///< how long a loss may last before it is mentioned
    QTimer m_countdown;
    qint64 m_retry_at_ms = 0;         ///< since 1970; 0 while trying
    std::optional<Problem> m_trouble; ///< what it stands still for
    bool m_lost = false;
};

} // namespace florin::desktop
