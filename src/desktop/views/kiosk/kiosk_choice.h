// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QAbstractButton>

namespace florin::desktop
{

/// One of the few large choices on a screen of a branch terminal: a picture, a word, and what it is for.
class KioskChoice final : public QAbstractButton
{
    Q_OBJECT
public:
    KioskChoice(const QString& name, Icon icon, QWidget* parent);

    void setWords(const QString& title, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Of the words, at a width.
    [[nodiscard]] int sentenceHeight(int width) const;

    Icon m_icon;
    QString m_sentence;
};

} // namespace florin::desktop
