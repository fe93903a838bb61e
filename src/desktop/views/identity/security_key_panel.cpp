// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/security_key_panel.h"

#include "identity/ui_security_key_panel.h"

#include "desktop/models/words.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"

#include <QHideEvent>

namespace florin::desktop
{

SecurityKeyPanel::SecurityKeyPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::SecurityKeyPanel>())
{
    m_form->setupUi(this);
    connect(m_form->useKeyButton, &QPushButton::clicked, this, &SecurityKeyPanel::begin);
    connect(m_form->pinButton, &QPushButton::clicked, this, &SecurityKeyPanel::givePin);
    connect(m_form->pinEdit, &QLineEdit::returnPressed, this, &SecurityKeyPanel::givePin);
    connect(m_form->stopKeyButton, &QPushButton::clicked, this, &SecurityKeyPanel::stop);
    m_form->keyBanner->hide();
    showState();
}

SecurityKeyPanel::~SecurityKeyPanel() = default;

void SecurityKeyPanel::setDevice(client::Link* link, client::SecurityKeyDevice* device)
{
    delete std::exchange(m_controller, nullptr);
    if (device) {
        m_controller = new SecurityKeyController(link, device, this);
        connect(m_controller, &SecurityKeyController::stateChanged, this, &SecurityKeyPanel::showState);
        connect(m_controller, &SecurityKeyController::failed, this, &SecurityKeyPanel::showProblem);
    }
    showState();
}

void SecurityKeyPanel::offer(std::function<void()> start)
{
    m_start = std::move(start);
    showState();
}

void SecurityKeyPanel::offer(const QString& text, std::function<void()> start)
{
    m_form->useKeyButton->setText(text);
    offer(std::move(start));
}

void SecurityKeyPanel::withdraw()
{
    m_start = nullptr;
    stop();
}

void SecurityKeyPanel::begin()
{
    m_form->keyBanner->hide();
    if (m_start)
        m_start();
}

void SecurityKeyPanel::givePin()
{
    if (m_form->pinEdit->text().isEmpty())
        m_form->pinField->showError(tr("Enter the PIN of the key."));
    else
        m_controller->givePin(m_form->pinEdit->take());
}

void SecurityKeyPanel::showProblem(const Problem& problem)
{
    if (problem.code == ProblemCode::key_wrong_pin) {
        m_form->pinField->showError(problemSentence(problem));
        return;
    }
    const contract::ProblemWords words = problemWords(problem);
    m_form->keyBanner->setMessage(Banner::Kind::Error, words.reason, words.advice);
    m_form->keyBanner->show();
    showState();
}

void SecurityKeyPanel::stop()
{
    if (m_controller)
        m_controller->cancel();
    m_form->keyBanner->hide();
    showState();
}

void SecurityKeyPanel::showState()
{
    using State = SecurityKeyController::State;
    const State state = m_controller ? m_controller->state() : State::Idle;
    const bool is_idle = state == State::Idle;
    const bool had_focus = m_form->stopKeyButton->hasFocus() || m_form->pinEdit->hasFocus();
    const bool offers = m_controller && m_start;
    m_form->useKeyButton->setVisible(offers && is_idle);
    m_form->keyStateLabel->setText(state == State::Touching
                                       ? tr("Touch your security key when it blinks. One with a fingerprint "
                                            "reader wants the finger it knows.")
                                       : tr("Asking the bank ..."));
    m_form->keyStateLabel->setVisible(state == State::Touching || state == State::Asking);
    m_form->pinField->setVisible(state == State::Pin);
    m_form->pinButton->setVisible(state == State::Pin);
    m_form->keyButtons->setVisible(!is_idle);
    if (state != State::Pin)
        m_form->pinEdit->clear();
    setVisible(m_controller && (offers || !is_idle || !m_form->keyBanner->isHidden()));
    if (state == State::Pin)
        m_form->pinEdit->setFocus(Qt::OtherFocusReason);
    else if (state == State::Touching)
        announce(this, m_form->keyStateLabel->text());
    if (is_idle && had_focus && offers)
        m_form->useKeyButton->setFocus(Qt::OtherFocusReason);
}

void SecurityKeyPanel::hideEvent(QHideEvent* event)
{
    // Nobody waits for a touch that is not asked for any more.
    if (m_controller && !event->spontaneous())
        m_controller->cancel();
    QWidget::hideEvent(event);
}

void SecurityKeyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    showState();
}

} // namespace florin::desktop
