// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/toast.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/icon_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int shown_ms_min = 4000;
/// Longer sentences stay longer: a slow reader takes about 60 ms for a character.
constexpr int shown_ms_per_character = 60;

class Toast final : public QWidget
{
public:
    Toast(QWidget* window, Tone tone, const QString& sentence)
        : QWidget(window)
        , m_ground(toneLook(tone).ground)
    {
        setObjectName(u"florinToast"_s);
        const ToneLook look = toneLook(tone);
        m_ink = look.ink;
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(space::large, space::medium, space::large, space::medium);
        line->setSpacing(space::small);
        line->addWidget(new IconLabel(look.icon, look.ink, icon_size, this), 0, Qt::AlignTop);
        auto* label = new QLabel(sentence, this);
        label->setWordWrap(QFontMetrics(label->font()).horizontalAdvance(sentence) > widest());
        line->addWidget(label, 1);
        setAccessibleName(sentence);
        window->installEventFilter(this);
        place();
        show();
        raise();
        const int ms = std::max(shown_ms_min, int(sentence.size()) * shown_ms_per_character);
        QTimer::singleShot(ms, this, &QObject::deleteLater);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().colour(m_ink));
        painter.setBrush(theme().colour(m_ground));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner_radius, corner_radius);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }

private:
    [[nodiscard]] int widest() const
    {
        return std::min(theme().scaled(480), parentWidget()->width() - 2 * space::huge);
    }
    void place()
    {
        ensurePolished();
        const int width = std::min(sizeHint().width(), widest() + 2 * space::huge);
        const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
        setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - space::wide,
                    width, height);
    }

    Colour m_ground;
    Colour m_ink = Colour::text;
};

} // namespace

void showToast(QWidget* anywhere, Tone tone, const QString& sentence)
{
    clearToasts(anywhere);
    announce(new Toast(anywhere->window(), tone, sentence), sentence);
}

void clearToasts(QWidget* anywhere)
{
    delete anywhere->window()->findChild<QWidget*>(u"florinToast"_s, Qt::FindDirectChildrenOnly);
}

} // namespace florin::desktop
