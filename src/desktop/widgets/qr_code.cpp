// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/qr_code.h"

#include "desktop/look/theme.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace florin::desktop
{
namespace
{

constexpr int quiet_zone = 4;
constexpr int usual_size = 200;

QImage drawn(const QRcode& code)
{
    const int size = code.width + 2 * quiet_zone;
    QImage image(size, size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            // The lowest bit of each byte is the module.
            if ((code.data[y * code.width + x] & 1U) != 0)
                image.setPixelColor(x + quiet_zone, y + quiet_zone, Qt::black);
        }
    }
    return image;
}

} // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setContent(const Secret& content)
{
    m_modules = {};
    if (!content.isEmpty()) {
        QByteArray text = content.view().toByteArray();
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(static_cast<int>(text.size()),
                              reinterpret_cast<const unsigned char*>(text.constData()), 0, QR_ECLEVEL_M),
            &QRcode_free);
        wipe(text);
        if (code)
            m_modules = drawn(*code);
    }
    update();
}

QSize QrCode::sizeHint() const
{
    const int size = theme().scaled(usual_size);
    return {size, size};
}

void QrCode::paintEvent(QPaintEvent*)
{
    if (m_modules.isNull())
        return;
    // Whole pixels a module, or the camera meets a pattern of its own.
    const int module = std::max(1, std::min(width(), height()) / m_modules.width());
    const QSize size = m_modules.size() * module;
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    QPainter painter(this);
    painter.drawImage(place, m_modules);
}

} // namespace florin::desktop
