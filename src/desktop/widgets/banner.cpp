// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/banner.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/icon_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShowEvent>

namespace florin::desktop
{
namespace
{

struct BannerLook {
    ToneLook tone;
    Icon icon;
};

BannerLook bannerLook(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Offline:
        return {toneLook(Tone::Warning), Icon::link_offline};
    case Banner::Kind::Good:
        return {toneLook(Tone::Good), Icon::check_circle};
    case Banner::Kind::Warning:
        return {toneLook(Tone::Warning), Icon::warning};
    case Banner::Kind::Error:
        return {toneLook(Tone::Danger), Icon::error};
    case Banner::Kind::Info:
        break;
    }
    return {toneLook(Tone::Info), Icon::info};
}

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::large, space::small, space::small, space::small);
    line->setSpacing(space::medium);
    m_icon = new IconLabel(this);
    line->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_sentence = new QLabel(this);
    m_detail = new QLabel(this);
    for (QLabel* label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    setTextRole(m_sentence, "strong");
    line->addLayout(words, 1);
    m_action = makeButton({}, Variant::Secondary, this);
    m_dismiss = makeIconButton(tr("Dismiss"), Icon::close, this);
    line->addWidget(m_action);
    line->addWidget(m_dismiss);
    m_action->hide();
    m_dismiss->hide();
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    connect(&theme(), &Theme::changed, this, [this] { update(); });
}

void Banner::setMessage(Kind kind, const QString& sentence, const QString& detail)
{
    m_kind = kind;
    const BannerLook look = bannerLook(kind);
    m_icon->setIcon(look.icon, look.tone.ink);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    if (isVisible())
        announce(this, sentence + u' ' + detail);
    update();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous())
        announce(this, m_sentence->text() + u' ' + m_detail->text());
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_dismiss->setToolTip(tr("Dismiss"));
        m_dismiss->setAccessibleName(tr("Dismiss"));
    }
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    const BannerLook look = bannerLook(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colour(look.tone.ink));
    painter.setBrush(theme().colour(look.tone.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner_radius, corner_radius);
}

} // namespace florin::desktop
