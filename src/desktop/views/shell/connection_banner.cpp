// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/connection_banner.h"

#include "desktop/controllers/connection_controller.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"

#include <QEvent>

namespace florin::desktop
{

ConnectionBanner::ConnectionBanner(QWidget* parent) : Banner(parent)
{
    hide();
}

void ConnectionBanner::follow(ConnectionController* connection)
{
    m_connection = connection;
    connect(connection, &ConnectionController::changed, this, &ConnectionBanner::write);
    write();
}

void ConnectionBanner::write()
{
    const bool lost = m_connection && m_connection->isLost();
    setVisible(lost);
    if (!lost)
        return;
    if (const auto problem = m_connection->standstill()) {
        showStandstill(*problem);
        return;
    }
    const int seconds = m_connection->retryIn_s();
    const QString sentence = seconds > 0 ? tr("No connection to the bank. Trying again in %n s.", "", seconds)
                                         : tr("No connection to the bank. Trying again now.");
    setMessage(
        Kind::Offline, sentence,
        tr("What you see may be out of date. What you had sent is not lost: its outcome is found out."));
    setAction(tr("Try now"));
}

void ConnectionBanner::showStandstill(const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    // Who stands at a branch terminal cannot mend it.
    setMessage(Kind::Error, words.reason,
               theme().isKiosk() ? tr("Ask the staff of this branch.") : words.advice);
    setAction(tr("Try now"));
}

void ConnectionBanner::changeEvent(QEvent* event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace florin::desktop
