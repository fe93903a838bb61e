// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

#include <QObject>

namespace florin::desktop
{

/// For forms that write one thing, one request at a time. What moves money is a PostingController.
class WriteController : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void refused(const florin::Problem& problem);

protected:
    explicit WriteController(client::Link* link, QObject* parent) : QObject(parent), m_link(link) {}

    [[nodiscard]] client::Link* link() const { return m_link; }
    /// `done` gets the reply; a refusal is told by refused().
    template<contract::IsOperation Op, class Done>
    void write(const Op& request, Done done);

private:
    void setBusy(bool busy)
    {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }

    client::Link* m_link;
    bool m_busy = false;
};

template<contract::IsOperation Op, class Done>
void WriteController::write(const Op& request, Done done)
{
    if (m_busy)
        return;
    setBusy(true);
    m_link->call(request).then(this, [this, done](const Result<typename Op::Reply>& reply) {
        setBusy(false);
        if (reply)
            done(*reply);
        else
            Q_EMIT refused(reply.error());
    });
}

} // namespace florin::desktop
