// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QAbstractButton>

namespace florin::desktop
{

/// One place on the rail: icon, word, and how many unread things wait there.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `position` from 0; the first nine name their Alt key in the tooltip.
    RailButton(const QString& id, Icon icon, const QString& text, int position, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_id; }
    void setBadge(int count);
    void describe();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] QRect badgeRect() const;
    void paintBadge(QPainter* painter) const;

    QString m_id;
    Icon m_icon;
    int m_position;
    int m_badge = 0;
};

} // namespace florin::desktop
