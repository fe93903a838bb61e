// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/money_label.h"

#include "desktop/widgets/announce.h"
#include "desktop/widgets/highlight.h"

#include <QEvent>

namespace florin::desktop
{

MoneyLabel::MoneyLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // An amount is never wrapped; where it does not fit the page must reflow.
    setWordWrap(false);
}

void MoneyLabel::setMoney(Money money, MoneySign sign)
{
    const bool changed = m_money && *m_money != money;
    m_money = money;
    m_sign = sign;
    write();
    if (!changed)
        return;
    highlight(this);
    announce(this, accessibleName());
}

void MoneyLabel::setSubject(const QString& subject)
{
    m_subject = subject;
    write();
}

QSize MoneyLabel::sizeHint() const
{
    // Signs may come from another face with taller lines; amounts beside each other stay on one line all the
    // same.
    return {QLabel::sizeHint().width(), fontMetrics().height()};
}

void MoneyLabel::write()
{
    if (!m_money)
        return;
    alignToStart();
    setText(moneyText(*m_money, m_sign));
    //: %1 is what the amount is ("Available balance"), %2 the amount
    setAccessibleName(m_subject.isEmpty() ? text() : tr("%1: %2").arg(m_subject, text()));
}

void MoneyLabel::alignToStart()
{
    // Figures run left to right, so QLabel would leave them at the left of a right-to-left page. A page that
    // aligned this label itself is left alone.
    const Qt::Alignment usual = Qt::AlignLeft | Qt::AlignVCenter;
    if (alignment() == usual || alignment().testFlag(Qt::AlignAbsolute))
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                     Qt::AlignVCenter);
}

void MoneyLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        write();
    QLabel::changeEvent(event);
}

} // namespace florin::desktop
