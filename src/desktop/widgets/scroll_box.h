// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace florin::desktop
{

/// Lets its content scroll up and down where large type does not fit; otherwise it is not seen. The content
/// keeps the ground it stands on, and words wrap to the width there is.
class ScrollBox : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollBox(QWidget* parent = nullptr);

    /// Takes the content over.
    void setContent(QWidget* content);
    /// The content's, with room for the bar.
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace florin::desktop
