// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/idle_warning.h"

#include "kiosk/ui_idle_warning.h"

#include "desktop/controllers/countdown.h"
#include "desktop/widgets/announce.h"

#include <QKeyEvent>

#include <algorithm>

namespace florin::desktop
{

IdleWarning::IdleWarning(Countdown* countdown, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_form(std::make_unique<Ui::IdleWarning>())
    , m_countdown(countdown)
{
    m_form->setupUi(this);
    // Dialogs that are open already must not keep it from being answered.
    setWindowModality(Qt::ApplicationModal);
    for (QObject* answered : {static_cast<QObject*>(this), static_cast<QObject*>(m_form->goOnButton),
                              static_cast<QObject*>(m_form->logOutButton)})
        answered->installEventFilter(this);
    connect(m_form->goOnButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->logOutButton, &QPushButton::clicked, this, &IdleWarning::logOutWanted);
    connect(countdown, &Countdown::ticked, this, &IdleWarning::write);
    write();
    announce(this, m_form->titleLabel->text() + QLatin1Char(' ') + m_form->sentenceLabel->text());
    m_form->goOnButton->setFocus(Qt::OtherFocusReason);
}

IdleWarning::~IdleWarning() = default;

void IdleWarning::write()
{
    const int seconds = m_countdown->secondsLeft();
    m_form->sentenceLabel->setText(
        tr("You are logged out in %n seconds, and nothing of yours stays on this screen.", "", seconds));
    m_form->progress->setMaximum(std::max(m_form->progress->maximum(), seconds));
    m_form->progress->setValue(seconds);
}

bool IdleWarning::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->isAutoRepeat())
        return true;
    return QDialog::eventFilter(watched, event);
}

void IdleWarning::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    write();
}

} // namespace florin::desktop
