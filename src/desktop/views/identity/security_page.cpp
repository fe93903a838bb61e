// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/security_page.h"

#include "identity/ui_security_page.h"

#include "desktop/models/words.h"
#include "desktop/views/audit/who_looked_view.h"
#include "desktop/views/identity/caps_lock_watch.h"
#include "desktop/widgets/button.h"

namespace florin::desktop
{

SecurityPage::SecurityPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::SecurityPage>())
    , m_controller(new PasswordController(context.link, this))
    , m_access(new AccessController(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->banner->hide();
    m_form->secondFactor->setLink(context.link);
    m_form->access->setController(m_access);
    connect(m_access, &AccessController::shown, m_form->secondFactor, &SecondFactorView::show);
    connect(m_form->secondFactor, &SecondFactorView::changed, m_access, &AccessController::look);
    m_form->securityKeys->setLink(context.link, context.security_keys);
    connect(m_access, &AccessController::shown, m_form->securityKeys, &SecurityKeysView::show);
    connect(m_access, &AccessController::shown, m_form->securityKeysCard,
            [this, reaches = context.security_keys != nullptr](const contract::ShowAccess::Reply& access) {
                m_form->securityKeysCard->setVisible(reaches || !access.security_keys.empty());
            });
    connect(m_form->securityKeys, &SecurityKeysView::changed, m_access, &AccessController::look);
    m_form->smsCodes->setLink(context.link);
    connect(m_access, &AccessController::shown, m_form->smsCodes, &SmsCodesView::show);
    connect(m_access, &AccessController::shown, m_form->smsCodesCard,
            [this](const contract::ShowAccess::Reply& access) {
                m_form->smsCodesCard->setVisible(access.sms_codes_offered || access.sms_codes_since);
            });
    connect(m_form->smsCodes, &SmsCodesView::changed, m_access, &AccessController::look);
    m_form->smsCodesCard->hide();
    m_access->look();
    if (context.rights().may(contract::Permission::see_who_looked)) {
        m_looks = new WhoLookedView(context.link, this);
        m_form->cards->addWidget(m_looks);
    }
    for (PasswordEdit* edit : {m_form->currentEdit, m_form->newEdit, m_form->againEdit})
        new CapsLockWatch(edit, m_form->capsLockLabel);
    m_form->strengthMeter->watch(
        m_form->newEdit,
        [names = QStringList{context.session.name, context.session.display_name}] { return names; });
    connect(m_form->changeButton, &QPushButton::clicked, this, &SecurityPage::submit);
    connect(m_form->againEdit, &QLineEdit::returnPressed, this, &SecurityPage::submit);
    connect(m_controller, &WriteController::busyChanged, m_form->changeButton, &QWidget::setDisabled);
    connect(m_controller, &WriteController::refused, this, &SecurityPage::showRefusal);
    connect(m_controller, &PasswordController::changed, this, [this] {
        m_form->banner->setMessage(Banner::Kind::Good, tr("Your password is changed."),
                                   tr("Other places where you were logged in have been logged out."));
        m_form->banner->show();
        m_access->look();
    });
}

SecurityPage::~SecurityPage() = default;

void SecurityPage::refresh()
{
    m_access->look();
    if (m_looks)
        m_looks->refresh();
}

void SecurityPage::submit()
{
    m_form->banner->hide();
    if (m_form->currentEdit->text().isEmpty()) {
        m_form->currentField->showError(tr("Enter the password you have now."));
        return;
    }
    if (m_form->newEdit->text().isEmpty()) {
        m_form->newField->showError(tr("Enter a new password."));
        return;
    }
    const Secret replacement = m_form->newEdit->take();
    if (replacement != m_form->againEdit->take()) {
        m_form->newField->showError(tr("The two are not the same. Enter both again."));
        return;
    }
    m_controller->change(m_form->currentEdit->take(), replacement);
}

void SecurityPage::showRefusal(const Problem& problem)
{
    if (problem.code == ProblemCode::wrong_password) {
        m_form->currentField->showError(problemSentence(problem));
    } else if (problem.code == ProblemCode::password_too_weak) {
        m_form->newField->showError(problemSentence(problem));
    } else {
        const contract::ProblemWords words = problemWords(problem);
        m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
        m_form->banner->show();
    }
}

void SecurityPage::hideEvent(QHideEvent* event)
{
    m_form->secondFactor->forget();
    m_form->securityKeys->forget();
    m_form->smsCodes->forget();
    Page::hideEvent(event);
}

void SecurityPage::retranslate()
{
    m_form->retranslateUi(this);
}

} // namespace florin::desktop
