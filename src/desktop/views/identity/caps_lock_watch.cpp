// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/caps_lock_watch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace florin::desktop
{

CapsLockWatch::CapsLockWatch(QLineEdit* edit, QLabel* hint) : QObject(edit), m_hint(hint)
{
    hint->hide();
    edit->installEventFilter(this);
}

bool CapsLockWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_hint->hide();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock)
            m_hint->setVisible(m_hint->isHidden());
        else if (text.size() == 1 && text[0].isLetter() && text[0].toUpper() != text[0].toLower())
            m_hint->setVisible(text[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace florin::desktop
