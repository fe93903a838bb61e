// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace florin::desktop
{

/// The 2 px accent ring round the button, chip or rail place the keyboard stands on. Inputs draw their own
/// edge. One for the program; it follows the focus, and shows when the focus came by keyboard.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT
public:
    FocusRing();

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Watches the application for focus that comes by keyboard.
class FocusWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FocusWatch(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ring(QWidget* widget);

    QPointer<FocusRing> m_ring;
};

} // namespace florin::desktop
