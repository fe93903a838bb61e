// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/kiosk_choice.h"

#include "desktop/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace florin::desktop
{
namespace
{

constexpr int picture_size = 56;
constexpr int least_width = 220;
constexpr int usual_width = 320;

} // namespace

KioskChoice::KioskChoice(const QString& name, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KioskChoice::setWords(const QString& title, const QString& sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

int KioskChoice::sentenceHeight(int width) const
{
    const QFontMetrics metrics(theme().font(TextSize::Section));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::AlignHCenter | Qt::TextWordWrap, m_sentence)
        .height();
}

QSize KioskChoice::minimumSizeHint() const
{
    const int width = theme().scaled(least_width);
    const int title = QFontMetrics(theme().font(TextSize::Page, true)).height();
    // A title of two words may take two lines.
    return {width, space::huge + theme().scaled(picture_size) + space::large + 2 * title + space::small +
                       sentenceHeight(width - 2 * space::wide) + space::huge};
}

QSize KioskChoice::sizeHint() const
{
    return minimumSizeHint().expandedTo({theme().scaled(usual_width), 0});
}

void KioskChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colour(underMouse() || isDown() ? Colour::accent : Colour::control));
    painter.setBrush(theme().colour(isDown() ? Colour::accent_soft : Colour::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner_radius, corner_radius);

    const QFont title_font = theme().font(TextSize::Page, true);
    const int inside = width() - 2 * space::wide;
    const int words = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const int title_height =
        QFontMetrics(title_font).boundingRect(QRect(0, 0, inside, height()), words, text()).height();
    const int side = theme().scaled(picture_size);
    const int whole = side + space::large + title_height + space::small + sentenceHeight(inside);
    int y = (height() - whole) / 2;
    painter.drawPixmap(QRect((width() - side) / 2, y, side, side),
                       iconPixmap(m_icon, side, theme().colour(Colour::accent), devicePixelRatioF()));
    y += side + space::large;
    painter.setFont(title_font);
    painter.setPen(theme().colour(Colour::text));
    painter.drawText(QRect(space::wide, y, inside, title_height), words, text());
    y += title_height + space::small;
    painter.setFont(theme().font(TextSize::Section));
    painter.setPen(theme().colour(Colour::muted));
    painter.drawText(QRect(space::wide, y, inside, height() - y), words, m_sentence);
}

void KioskChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace florin::desktop
