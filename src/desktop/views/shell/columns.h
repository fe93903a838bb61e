// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace florin::desktop
{

/// Puts what its box layout holds side by side, or one below the other where the width is too small for that.
/// For forms: a Columns with a horizontal layout.
class Columns final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The widest item's: side by side is never asked for.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace florin::desktop
