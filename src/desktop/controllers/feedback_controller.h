// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// A customer's feedback. The same text sent again after a lost answer carries the same key: it arrives once.
class FeedbackController final : public WriteController
{
    Q_OBJECT
public:
    explicit FeedbackController(client::Link* link, QObject* parent = nullptr);

    static constexpr int max_characters = contract::FeedbackText::max_characters;
    void send(const QString& text);

Q_SIGNALS:
    void sent(const florin::contract::FeedbackItem& item);

private:
    QString m_text;
    IdempotencyKey m_key;
};

} // namespace florin::desktop
