// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Answers feedback. The same answer sent again after a lost reply carries the same key.
class AnswerController final : public WriteController
{
    Q_OBJECT
public:
    explicit AnswerController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    static constexpr int max_characters = contract::FeedbackText::max_characters;

    void answer(FeedbackId feedback, const QString& text)
    {
        if (isBusy())
            return;
        if (m_request.key.isNull() || m_request.feedback != feedback || m_request.answer.value != text)
            m_request = {feedback, text, Uuid::create(SystemClock().now())};
        write(m_request, [this](const contract::FeedbackItem& item) {
            m_request = {};
            Q_EMIT answered(item);
        });
    }

Q_SIGNALS:
    void answered(const florin::contract::FeedbackItem& item);

private:
    contract::AnswerFeedback m_request;
};

} // namespace florin::desktop
