// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"
#include "core/problem.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

/// How much the bank is guessed at: asked for, and asked again when there is an alert.
class SecurityController final : public QObject
{
    Q_OBJECT
public:
    explicit SecurityController(client::Link* link, QObject* parent = nullptr);

    /// Nothing until it came.
    [[nodiscard]] const std::optional<contract::ShowSecurity::Reply>& overview() const { return m_overview; }
    void refresh();

Q_SIGNALS:
    void changed();
    /// It did not come; what was there before stays.
    void failed(const florin::Problem& problem);

private:
    client::Link* m_link;
    std::optional<contract::ShowSecurity::Reply> m_overview;
    QTimer m_soon;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
