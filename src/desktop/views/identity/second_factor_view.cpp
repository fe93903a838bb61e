// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/second_factor_view.h"

#include "identity/ui_second_factor_view.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"

namespace florin::desktop
{

SecondFactorView::SecondFactorView(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::SecondFactorView>())
{
    m_form->setupUi(this);
    m_form->banner->hide();
    connect(m_form->setUpButton, &QPushButton::clicked, this, [this] { begin(Doing::SettingUp); });
    connect(m_form->renewShowButton, &QPushButton::clicked, this, [this] { begin(Doing::Renewing); });
    connect(m_form->removeShowButton, &QPushButton::clicked, this, [this] { begin(Doing::Removing); });
    for (QPushButton* cancel : {m_form->renewCancelButton, m_form->removeCancelButton})
        connect(cancel, &QPushButton::clicked, this, [this] { begin(Doing::Nothing); });
    connect(m_form->renewButton, &QPushButton::clicked, this, &SecondFactorView::renew);
    connect(m_form->renewCodeEdit, &QLineEdit::returnPressed, this, &SecondFactorView::renew);
    connect(m_form->removeButton, &QPushButton::clicked, this, &SecondFactorView::remove);
    connect(m_form->setup, &AuthenticatorSetup::finished, this, [this] {
        begin(Doing::Nothing);
        tell(tr("Keep the recovery codes where nobody else looks."));
        Q_EMIT changed();
    });
    showState();
}

SecondFactorView::~SecondFactorView() = default;

void SecondFactorView::setLink(client::Link* link)
{
    m_link = link;
    m_controller = new AuthenticatorController(link, this);
    connect(m_controller, &WriteController::refused, this, &SecondFactorView::showRefusal);
    connect(m_controller, &WriteController::busyChanged, this, [this](bool busy) {
        m_form->renewButton->setDisabled(busy);
        m_form->removeButton->setDisabled(busy);
    });
    connect(m_controller, &AuthenticatorController::codesMade, this,
            [this](const std::vector<Secret>& codes) {
                begin(Doing::SettingUp);
                m_form->setup->showCodes(codes);
            });
    connect(m_controller, &AuthenticatorController::removed, this, [this] {
        begin(Doing::Nothing);
        tell(tr("The second factor is removed. Your password alone logs you in."));
        Q_EMIT changed();
    });
}

void SecondFactorView::show(const contract::ShowAccess::Reply& access)
{
    m_access = access;
    showState();
}

void SecondFactorView::forget()
{
    begin(Doing::Nothing);
    m_form->banner->hide();
}

void SecondFactorView::begin(Doing doing)
{
    m_doing = doing;
    m_form->setup->forget();
    for (PasswordEdit* edit : {m_form->renewCodeEdit, m_form->removePasswordEdit, m_form->removeCodeEdit})
        edit->clear();
    if (doing != Doing::Nothing)
        m_form->banner->hide();
    showState();
    if (doing == Doing::SettingUp)
        m_form->setup->start(m_link);
    else if (doing == Doing::Renewing)
        m_form->renewCodeEdit->setFocus(Qt::OtherFocusReason);
    else if (doing == Doing::Removing)
        m_form->removePasswordEdit->setFocus(Qt::OtherFocusReason);
}

void SecondFactorView::renew()
{
    if (m_form->renewCodeEdit->text().trimmed().isEmpty())
        m_form->renewCodeField->showError(tr("Enter the six digits that the app shows."));
    else
        m_controller->renewCodes(m_form->renewCodeEdit->take());
}

void SecondFactorView::remove()
{
    if (m_form->removePasswordEdit->text().isEmpty())
        m_form->removePasswordField->showError(tr("Enter your password."));
    else if (m_form->removeCodeEdit->text().trimmed().isEmpty())
        m_form->removeCodeField->showError(tr("Enter a code."));
    else
        m_controller->remove(m_form->removePasswordEdit->take(), m_form->removeCodeEdit->take());
}

void SecondFactorView::showState()
{
    const bool is_set_up = m_access.authenticator_since.has_value();
    if (is_set_up)
        m_form->stateLabel->setText(
            tr("An authenticator app is in use since %1. %n recovery code(s) are left.", "",
               m_access.recovery_codes)
                .arg(dayText(*m_access.authenticator_since)));
    else if (!m_access.security_keys.empty())
        m_form->stateLabel->setText(
            tr("No app is set up: your security keys stand for it. %n recovery code(s) are left.", "",
               m_access.recovery_codes));
    else if (m_access.enrol_by)
        m_form->stateLabel->setText(
            tr("None is set up. Whoever works at the bank needs one; yours must be set up by %1.")
                .arg(dayText(*m_access.enrol_by)));
    else
        m_form->stateLabel->setText(
            tr("None is set up. With one, a stolen password alone opens nothing, and you "
               "can send larger amounts."));
    m_form->actions->setVisible(m_doing == Doing::Nothing);
    m_form->setup->setVisible(m_doing == Doing::SettingUp);
    m_form->renewForm->setVisible(m_doing == Doing::Renewing);
    m_form->removeForm->setVisible(m_doing == Doing::Removing);
    m_form->setUpButton->setText(is_set_up ? tr("Set up another app") : tr("Set up an authenticator app"));
    // The one thing to be done on this page, while it is not.
    setVariant(m_form->setUpButton, is_set_up ? Variant::Secondary : Variant::Primary);
    m_form->renewShowButton->setVisible(is_set_up);
    m_form->removeShowButton->setVisible(is_set_up && !m_access.second_factor_asked);
}

void SecondFactorView::showRefusal(const Problem& problem)
{
    if (problem.code == ProblemCode::wrong_password)
        m_form->removePasswordField->showError(problemSentence(problem));
    else if (m_doing == Doing::Removing)
        m_form->removeCodeField->showError(problemSentence(problem));
    else
        m_form->renewCodeField->showError(problemSentence(problem));
}

void SecondFactorView::tell(const QString& sentence)
{
    m_form->banner->setMessage(Banner::Kind::Good, sentence);
    m_form->banner->show();
}

void SecondFactorView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    showState();
}

} // namespace florin::desktop
