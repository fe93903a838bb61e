// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QDockWidget;
class QLabel;
class QPushButton;

namespace florin::desktop
{

/// The title of a dock in the manner of the top bar, with a way to close it. Dragged, it floats.
class DockTitle final : public QFrame
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget* dock);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QDockWidget* m_dock;
    QLabel* m_title;
    QPushButton* m_close;
};

} // namespace florin::desktop
