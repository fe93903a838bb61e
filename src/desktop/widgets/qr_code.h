// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QImage>
#include <QWidget>

namespace florin::desktop
{

/// A QR code (ISO/IEC 18004, by libqrencode), black on white in every theme: cameras want it so. For whoever
/// cannot see it, what it holds must stand beside it as text.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget* parent = nullptr);

    /// An empty one takes the code away.
    void setContent(const Secret& content);
    /// A pixel a module, with the quiet zone of four modules round it; null while there is none.
    [[nodiscard]] const QImage& modules() const { return m_modules; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_modules;
};

} // namespace florin::desktop
