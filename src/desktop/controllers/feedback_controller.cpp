// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/feedback_controller.h"

namespace florin::desktop
{

FeedbackController::FeedbackController(client::Link* link, QObject* parent) : WriteController(link, parent) {}

void FeedbackController::send(const QString& text)
{
    if (isBusy())
        return;
    if (text != m_text || m_key.isNull())
        m_key = Uuid::create(SystemClock().now());
    m_text = text;
    contract::AddFeedback request;
    request.text = text;
    request.key = m_key;
    write(request, [this](const contract::FeedbackItem& item) {
        m_text.clear();
        m_key = {};
        Q_EMIT sent(item);
    });
}

} // namespace florin::desktop
