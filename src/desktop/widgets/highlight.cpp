// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/highlight.h"

#include "desktop/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int duration_ms = 900;
constexpr double strongest = 0.28;

/// Lies over the widget, lets everything through, and takes itself away.
class Glow final : public QWidget
{
public:
    explicit Glow(QWidget* over) : QWidget(over)
    {
        setObjectName(u"florinGlow"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(over->rect());
        over->installEventFilter(this);
        auto* fade = new QVariantAnimation(this);
        fade->setDuration(duration_ms);
        fade->setStartValue(strongest);
        fade->setEndValue(0.0);
        fade->setEasingCurve(QEasingCurve::OutQuad);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_strength = value.toDouble();
            update();
        });
        connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        fade->start();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor colour = theme().colour(Colour::accent);
        colour.setAlphaF(float(m_strength));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect(), corner_radius, corner_radius);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget*>(watched)->rect());
        return false;
    }

private:
    double m_strength = strongest;
};

} // namespace

void highlight(QWidget* widget)
{
    if (theme().reducedMotion() || !widget->isVisible())
        return;
    delete widget->findChild<QWidget*>(u"florinGlow"_s, Qt::FindDirectChildrenOnly);
    new Glow(widget);
}

} // namespace florin::desktop
