// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/state_view.h"

#include "desktop/widgets/announce.h"
#include "desktop/widgets/state_panels.h"

#include <QTimer>

namespace florin::desktop
{

StateView::StateView(QWidget* parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyPanel(this))
    , m_failure(new ErrorPanel(this))
    , m_skeleton(new SkeletonPanel(this))
    , m_delay(new QTimer(this))
{
    // Ours are kept out of the stack until they are needed, so that the first page is the content.
    m_empty->hide();
    m_failure->hide();
    m_skeleton->hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(skeleton_delay_ms);
    connect(m_delay, &QTimer::timeout, this, [this] { enter(State::Loading, m_skeleton); });
    connect(m_empty, &EmptyPanel::nextStepChosen, this, [this] { Q_EMIT nextStepChosen(); });
    connect(m_failure, &ErrorPanel::retryChosen, this, [this] { Q_EMIT retryChosen(); });
}

QWidget* StateView::content() const
{
    for (int i = 0; i < count(); ++i) {
        QWidget* page = widget(i);
        if (page != m_empty && page != m_failure && page != m_skeleton)
            return page;
    }
    return nullptr;
}

void StateView::setContent(QWidget* new_content)
{
    if (QWidget* old = content())
        removeWidget(old);
    insertWidget(0, new_content);
    if (m_state == State::Content)
        setCurrentWidget(new_content);
}

void StateView::enter(State state, QWidget* page)
{
    m_delay->stop();
    m_state = state;
    if (!page)
        return;
    if (indexOf(page) < 0)
        addWidget(page);
    // The focus is not lost with the page that goes.
    const bool had_focus = currentWidget() && currentWidget()->isAncestorOf(window()->focusWidget());
    setCurrentWidget(page);
    if (had_focus && window()->focusWidget() == nullptr)
        page->setFocus(Qt::OtherFocusReason);
}

void StateView::showContent()
{
    enter(State::Content, content());
}

void StateView::showLoading()
{
    if (m_state == State::Loading)
        return;
    m_state = State::Loading;
    m_delay->start();
}

void StateView::showEmpty(Icon icon, const QString& sentence, const QString& next_step)
{
    m_empty->say(icon, sentence, next_step);
    enter(State::Empty, m_empty);
    announce(m_empty, sentence);
}

void StateView::showFailure(const FailureText& failure)
{
    m_failure->say(failure);
    enter(State::Failed, m_failure);
    announce(m_failure, failure.what + u' ' + failure.why + u' ' + failure.what_to_do);
}

} // namespace florin::desktop
