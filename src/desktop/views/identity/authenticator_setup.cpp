// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/authenticator_setup.h"

#include "identity/ui_authenticator_setup.h"

#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// In groups of four, as it is read out and typed.
QString grouped(const Secret& secret)
{
    QString text;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += QLatin1Char(secret.view()[i]);
    }
    return text;
}

} // namespace

AuthenticatorSetup::AuthenticatorSetup(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::AuthenticatorSetup>())
{
    m_form->setupUi(this);
    connect(m_form->beginButton, &QPushButton::clicked, this, &AuthenticatorSetup::begin);
    connect(m_form->passwordEdit, &QLineEdit::returnPressed, this, &AuthenticatorSetup::begin);
    connect(m_form->confirmButton, &QPushButton::clicked, this, &AuthenticatorSetup::confirm);
    connect(m_form->codeEdit, &QLineEdit::returnPressed, this, &AuthenticatorSetup::confirm);
    connect(m_form->copyButton, &QPushButton::clicked, this, &AuthenticatorSetup::copyCodes);
    m_form->copyButton->setVisible(!theme().isKiosk());
    connect(m_form->doneButton, &QPushButton::clicked, this, [this] {
        const auto session = std::exchange(m_session, std::nullopt);
        forget();
        Q_EMIT finished(session);
    });
    forget();
}

AuthenticatorSetup::~AuthenticatorSetup() = default;

void AuthenticatorSetup::start(client::Link* link, const Secret& password)
{
    forget();
    delete m_controller;
    m_controller = new AuthenticatorController(link, this);
    connect(m_controller, &WriteController::busyChanged, this, [this](bool busy) {
        m_form->beginButton->setDisabled(busy);
        m_form->confirmButton->setDisabled(busy);
    });
    connect(m_controller, &WriteController::refused, this, &AuthenticatorSetup::showRefusal);
    connect(m_controller, &AuthenticatorController::begun, this, &AuthenticatorSetup::showApp);
    connect(m_controller, &AuthenticatorController::confirmed, this,
            [this](const contract::LoggedIn& session) { m_session = session; });
    connect(m_controller, &AuthenticatorController::codesMade, this, &AuthenticatorSetup::showCodes);
    if (password.isEmpty())
        m_form->passwordEdit->setFocus(Qt::OtherFocusReason);
    else
        m_controller->begin(password);
}

void AuthenticatorSetup::begin()
{
    if (m_form->passwordEdit->text().isEmpty())
        m_form->passwordField->showError(tr("Enter your password."));
    else if (m_controller && !m_controller->isBusy())
        m_controller->begin(m_form->passwordEdit->take());
}

void AuthenticatorSetup::confirm()
{
    if (m_form->codeEdit->text().trimmed().isEmpty())
        m_form->codeField->showError(tr("Enter the six digits that the app shows."));
    else if (m_controller && !m_controller->isBusy())
        m_controller->confirm(m_form->codeEdit->take());
}

void AuthenticatorSetup::showApp(const contract::BeginAuthenticator::Reply& app)
{
    m_form->qrCode->setContent(app.uri);
    m_form->secretLabel->setText(grouped(app.secret));
    m_form->steps->setCurrentWidget(m_form->appStep);
    m_form->codeEdit->setFocus(Qt::OtherFocusReason);
}

void AuthenticatorSetup::showCodes(const std::vector<Secret>& codes)
{
    m_form->qrCode->setContent({});
    m_form->secretLabel->clear();
    m_codes = codes;
    m_form->codesLabel->setText(codesText());
    m_form->steps->setCurrentWidget(m_form->codesStep);
    m_form->doneButton->setFocus(Qt::OtherFocusReason);
}

void AuthenticatorSetup::showRefusal(const Problem& problem)
{
    FormField* field =
        m_form->steps->currentWidget() == m_form->appStep ? m_form->codeField : m_form->passwordField;
    field->showError(problemSentence(problem));
}

QString AuthenticatorSetup::codesText() const
{
    // Two in a line.
    QString text;
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        if (i > 0)
            text += i % 2 == 0 ? u"\n"_s : u"     "_s;
        text += QString::fromLatin1(m_codes[i].view());
    }
    return text;
}

void AuthenticatorSetup::copyCodes()
{
    QGuiApplication::clipboard()->setText(codesText());
    showToast(this, Tone::Good, tr("Copied. Keep the codes where nobody else looks."));
}

void AuthenticatorSetup::forget()
{
    m_form->passwordEdit->clear();
    m_form->codeEdit->clear();
    m_form->qrCode->setContent({});
    m_form->secretLabel->clear();
    m_form->codesLabel->clear();
    m_codes.clear();
    m_form->steps->setCurrentWidget(m_form->passwordStep);
}

void AuthenticatorSetup::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString secret = m_form->secretLabel->text();
    m_form->retranslateUi(this);
    m_form->secretLabel->setText(secret);
    m_form->codesLabel->setText(codesText());
}

} // namespace florin::desktop
