// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/sms_code_panel.h"

#include "identity/ui_sms_code_panel.h"

#include "desktop/models/words.h"
#include "desktop/widgets/announce.h"

#include <QEvent>
#include <QTimer>

namespace florin::desktop
{

SmsCodePanel::SmsCodePanel(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::SmsCodePanel>())
{
    m_form->setupUi(this);
    withdraw();
}

SmsCodePanel::~SmsCodePanel() = default;

void SmsCodePanel::offer(client::Link* link, std::function<void(SmsCodeController&)> send)
{
    withdraw();
    m_controller = new SmsCodeController(link, this);
    connect(m_form->sendCodeButton, &QPushButton::clicked, m_controller,
            [this, send = std::move(send)] { send(*m_controller); });
    connect(m_controller, &SmsCodeController::sent, this, &SmsCodePanel::showSent);
    connect(m_controller, &WriteController::busyChanged, this, &SmsCodePanel::showState);
    connect(m_controller, &WriteController::refused, this, [this](const Problem& problem) {
        m_form->codeSentLabel->setText(problemSentence(problem));
        m_form->codeSentLabel->show();
        announce(this, m_form->codeSentLabel->text());
    });
    setVisible(true);
    showState();
}

void SmsCodePanel::withdraw()
{
    delete std::exchange(m_controller, nullptr);
    m_number.clear();
    m_rests = false;
    ++m_turn;
    m_form->codeSentLabel->hide();
    hide();
}

void SmsCodePanel::showSent(const contract::CodeSent& code)
{
    m_number = code.number;
    m_rests = true;
    QTimer::singleShot(std::chrono::seconds(code.again_after_seconds), this, [this, turn = ++m_turn] {
        if (turn != m_turn)
            return;
        m_rests = false;
        showState();
    });
    showState();
    announce(this, m_form->codeSentLabel->text());
    Q_EMIT sent();
}

void SmsCodePanel::showState()
{
    m_form->sendCodeButton->setEnabled(m_controller && !m_controller->isBusy() && !m_rests);
    m_form->sendCodeButton->setText(m_number.isEmpty() ? tr("Send a code by SMS")
                                                       : tr("Send another code by SMS"));
    if (m_number.isEmpty())
        return;
    m_form->codeSentLabel->setText(
        tr("A code is on its way to %1. It is good for five minutes, for this alone.").arg(m_number));
    m_form->codeSentLabel->show();
}

void SmsCodePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    showState();
}

} // namespace florin::desktop
