// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/sms_codes_view.h"

#include "identity/ui_sms_codes_view.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"

namespace florin::desktop
{

SmsCodesView::SmsCodesView(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::SmsCodesView>())
{
    m_form->setupUi(this);
    m_form->banner->hide();
    connectButtons();
    showState();
}

SmsCodesView::~SmsCodesView() = default;

void SmsCodesView::connectButtons()
{
    connect(m_form->smsSetUpButton, &QPushButton::clicked, this, [this] { begin(Doing::Beginning); });
    connect(m_form->endShowButton, &QPushButton::clicked, this, [this] { begin(Doing::Removing); });
    for (QPushButton* cancel :
         {m_form->beginCancelButton, m_form->confirmCancelButton, m_form->endCancelButton})
        connect(cancel, &QPushButton::clicked, this, [this] { begin(Doing::Nothing); });
    connect(m_form->beginButton, &QPushButton::clicked, this, &SmsCodesView::askForFirst);
    connect(m_form->beginPasswordEdit, &QLineEdit::returnPressed, this, &SmsCodesView::askForFirst);
    connect(m_form->confirmButton, &QPushButton::clicked, this, &SmsCodesView::confirm);
    connect(m_form->confirmCodeEdit, &QLineEdit::returnPressed, this, &SmsCodesView::confirm);
    connect(m_form->endButton, &QPushButton::clicked, this, &SmsCodesView::remove);
    connect(m_form->codes, &AuthenticatorSetup::finished, this, [this] {
        begin(Doing::Nothing);
        tell(tr("Keep the recovery codes where nobody else looks."));
    });
}

void SmsCodesView::setLink(client::Link* link)
{
    m_link = link;
    m_controller = new SmsCodeController(link, this);
    connect(m_controller, &WriteController::refused, this, &SmsCodesView::showRefusal);
    connect(m_controller, &WriteController::busyChanged, this, [this](bool busy) {
        for (QPushButton* button : {m_form->beginButton, m_form->confirmButton, m_form->endButton})
            button->setDisabled(busy);
    });
    connect(m_controller, &SmsCodeController::sent, this, [this](const contract::CodeSent& code) {
        begin(Doing::Confirming);
        m_form->confirmCodeField->setHint(
            tr("It is on its way to %1, and good for five minutes.").arg(code.number));
    });
    connect(m_controller, &SmsCodeController::confirmed, this, &SmsCodesView::finish);
    connect(m_controller, &SmsCodeController::removed, this, [this] {
        begin(Doing::Nothing);
        tell(tr("No codes are sent by SMS any more."));
        Q_EMIT changed();
    });
}

void SmsCodesView::show(const contract::ShowAccess::Reply& access)
{
    m_access = access;
    showState();
}

void SmsCodesView::forget()
{
    begin(Doing::Nothing);
    m_form->banner->hide();
}

void SmsCodesView::begin(Doing doing)
{
    m_doing = doing;
    m_form->codes->forget();
    for (PasswordEdit* edit :
         {m_form->beginPasswordEdit, m_form->confirmCodeEdit, m_form->endPasswordEdit, m_form->endCodeEdit})
        edit->clear();
    if (doing != Doing::Nothing)
        m_form->banner->hide();
    if (doing == Doing::Removing)
        m_form->endPanel->offer(m_link,
                                [](SmsCodeController& codes) { codes.send(contract::KeyUse::manage); });
    else
        m_form->endPanel->withdraw();
    showState();
    if (doing == Doing::Beginning)
        m_form->beginPasswordEdit->setFocus(Qt::OtherFocusReason);
    else if (doing == Doing::Confirming)
        m_form->confirmCodeEdit->setFocus(Qt::OtherFocusReason);
    else if (doing == Doing::Removing)
        m_form->endPasswordEdit->setFocus(Qt::OtherFocusReason);
}

void SmsCodesView::askForFirst()
{
    if (m_form->beginPasswordEdit->text().isEmpty())
        m_form->beginPasswordField->showError(tr("Enter your password."));
    else
        m_controller->begin(m_form->beginPasswordEdit->take());
}

void SmsCodesView::confirm()
{
    if (m_form->confirmCodeEdit->text().trimmed().isEmpty())
        m_form->confirmCodeField->showError(tr("Enter the six digits of the message."));
    else
        m_controller->confirm(m_form->confirmCodeEdit->take());
}

void SmsCodesView::remove()
{
    if (m_form->endPasswordEdit->text().isEmpty())
        m_form->endPasswordField->showError(tr("Enter your password."));
    else if (m_form->endCodeEdit->text().trimmed().isEmpty())
        m_form->endCodeField->showError(tr("Enter a code."));
    else
        m_controller->remove(m_form->endPasswordEdit->take(), m_form->endCodeEdit->take());
}

void SmsCodesView::finish(const std::vector<Secret>& recovery_codes)
{
    if (recovery_codes.empty()) {
        begin(Doing::Nothing);
        tell(tr("Codes by SMS are set up."));
    } else {
        begin(Doing::ShowingCodes);
        m_form->codes->showCodes(recovery_codes);
    }
    Q_EMIT changed();
}

void SmsCodesView::showState()
{
    const bool is_set_up = m_access.sms_codes_since.has_value();
    if (is_set_up)
        m_form->stateLabel->setText(
            tr("Codes go to %1 since %2. A change of your number counts here once it is "
               "set up anew.")
                .arg(m_access.sms_number, dayText(*m_access.sms_codes_since)));
    else
        m_form->stateLabel->setText(
            tr("A code by SMS can be your second factor. An app or a security key is safer: a number can be "
               "taken over."));
    m_form->actions->setVisible(m_doing == Doing::Nothing);
    m_form->codes->setVisible(m_doing == Doing::ShowingCodes);
    m_form->beginForm->setVisible(m_doing == Doing::Beginning);
    m_form->confirmForm->setVisible(m_doing == Doing::Confirming);
    m_form->endForm->setVisible(m_doing == Doing::Removing);
    m_form->smsSetUpButton->setVisible(m_access.sms_codes_offered);
    m_form->smsSetUpButton->setText(is_set_up ? tr("Set up my number anew") : tr("Set up codes by SMS"));
    m_form->endShowButton->setVisible(is_set_up);
}

void SmsCodesView::showRefusal(const Problem& problem)
{
    const QString sentence = problemSentence(problem);
    if (m_doing == Doing::Beginning)
        m_form->beginPasswordField->showError(sentence);
    else if (m_doing == Doing::Confirming)
        m_form->confirmCodeField->showError(sentence);
    else if (problem.code == ProblemCode::wrong_password)
        m_form->endPasswordField->showError(sentence);
    else
        m_form->endCodeField->showError(sentence);
}

void SmsCodesView::tell(const QString& sentence)
{
    m_form->banner->setMessage(Banner::Kind::Good, sentence);
    m_form->banner->show();
}

void SmsCodesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    showState();
}

} // namespace florin::desktop
