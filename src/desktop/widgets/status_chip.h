// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/cell.h"

#include <QWidget>

class QFontMetrics;
class QPainter;

namespace florin::desktop
{

/// Draws `chip` at the leading edge of `area`, in the middle of its height, no wider than it. Elides.
void paintChip(QPainter* painter, const QRect& area, const Chip& chip, Qt::LayoutDirection direction);
[[nodiscard]] QSize chipSize(const Chip& chip);

/// A state in a word: "Active", "Frozen".
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setStatus(Tone tone, const QString& text);
    [[nodiscard]] QString text() const { return m_chip.text; }
    [[nodiscard]] Tone tone() const { return m_chip.tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace florin::desktop
