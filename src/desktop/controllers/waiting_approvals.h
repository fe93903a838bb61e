// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/approvals.h"

#include <QObject>
#include <QTimer>

namespace florin::desktop
{

/// How many proposals wait for the one who is logged in. Follows what the bank tells.
class WaitingApprovals final : public QObject
{
    Q_OBJECT
public:
    explicit WaitingApprovals(client::Link* link, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    void refresh();

Q_SIGNALS:
    void changed(int count);

private:
    client::Link* m_link;
    QTimer m_pause;
    int m_count = 0;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
