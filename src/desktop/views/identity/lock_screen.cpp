// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/lock_screen.h"

#include "identity/ui_lock_screen.h"

#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/security_key_panel.h"
#include "desktop/widgets/button.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace florin::desktop
{

LockScreen::LockScreen(client::Link* link, const contract::LoggedIn& session, QWidget* window,
                       client::SecurityKeyDevice* device)
    : QWidget(window)
    , m_form(std::make_unique<Ui::LockScreen>())
    , m_link(link)
    , m_controller(new LockController(link, session.name, this))
    , m_session(session)
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("lockScreen"));
    connect(m_form->unlockButton, &QPushButton::clicked, this, &LockScreen::unlock);
    for (PasswordEdit* edit : {m_form->passwordEdit, m_form->codeEdit})
        connect(edit, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_form->smsPanel, &SmsCodePanel::sent, m_form->codeEdit,
            [this] { m_form->codeEdit->setFocus(Qt::OtherFocusReason); });
    connect(m_form->otherWayButton, &QPushButton::clicked, this, [this] { chooseWay(!m_by_code); });
    connect(m_form->logOutButton, &QPushButton::clicked, this, &LockScreen::logOutWanted);
    connect(m_controller, &WriteController::busyChanged, m_form->unlockButton, &QWidget::setDisabled);
    connect(m_controller, &WriteController::refused, this, [this](const Problem& problem) {
        if (LockController::isAboutKey(problem))
            m_form->keyPanel->showProblem(problem);
        else
            (m_by_code ? m_form->codeField : m_form->passwordField)->showError(problemSentence(problem));
    });
    connect(m_controller, &LockController::codeWanted, this, [this] { chooseWay(true); });
    connect(m_controller, &LockController::unlocked, this, &LockScreen::unlocked);
    m_form->keyPanel->setDevice(link, device);
    if (SecurityKeyController* keys = m_form->keyPanel->controller())
        connect(keys, &SecurityKeyController::answered, m_controller, &LockController::unlockByKey);
    window->installEventFilter(this);
    coverWindow();
    retranslate();
    chooseWay(false);
}

LockScreen::~LockScreen()
{
    uncoverWindow();
}

void LockScreen::coverWindow()
{
    m_focus = QApplication::focusWidget();
    QWidget* window = parentWidget();
    // A key that is touched now would be touched by whoever came by.
    for (auto* panel : window->findChildren<SecurityKeyPanel*>())
        panel->stop();
    for (QWidget* child : window->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child == this || child->isWindow() || !child->isEnabled())
            continue;
        child->setEnabled(false);
        m_disabled.emplace_back(child);
    }
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        other->hide();
        m_put_away.emplace_back(other);
    }
    setGeometry(window->rect());
    raise();
    show();
}

void LockScreen::uncoverWindow()
{
    for (const auto& child : m_disabled) {
        if (child)
            child->setEnabled(true);
    }
    for (const auto& dialog : m_put_away) {
        if (dialog)
            dialog->show();
    }
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void LockScreen::unlock()
{
    if (m_controller->isBusy())
        return;
    PasswordEdit* edit = m_by_code ? m_form->codeEdit : m_form->passwordEdit;
    if (edit->text().isEmpty()) {
        if (m_by_code)
            m_form->codeField->showError(tr("Enter a code."));
        else
            m_form->passwordField->showError(tr("Enter your password."));
        return;
    }
    if (m_by_code)
        m_controller->unlockByCode(edit->take());
    else
        m_controller->unlock(edit->take());
}

void LockScreen::chooseWay(bool by_code)
{
    m_by_code = by_code;
    m_form->passwordField->setVisible(!by_code);
    m_form->codeField->setVisible(by_code);
    // A code alone opens what is still logged in; a log-in begins with the password.
    m_form->otherWayButton->setVisible(m_session.has_second_factor && !m_controller->owesCode());
    m_form->otherWayButton->setText(by_code ? tr("Use the password instead") : tr("Use a code instead"));
    offerKey();
    offerSms();
    (by_code ? m_form->codeEdit : m_form->passwordEdit)->setFocus(Qt::OtherFocusReason);
}

void LockScreen::offerKey()
{
    // Like a code, a key alone opens what is still logged in, or gives what a log-in still owes.
    if (m_session.has_security_key)
        m_form->keyPanel->offer([this] { m_form->keyPanel->controller()->ask(m_controller->keyUse()); });
    else
        m_form->keyPanel->withdraw();
}

void LockScreen::offerSms()
{
    if (m_by_code && m_session.has_sms_codes)
        m_form->smsPanel->offer(m_link,
                                [this](SmsCodeController& codes) { codes.send(m_controller->keyUse()); });
    else
        m_form->smsPanel->withdraw();
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::ground));
}

void LockScreen::retranslate()
{
    m_form->whoLabel->setText(tr("%1, this window was left alone for a while. What you began is kept.")
                                  .arg(m_session.display_name));
}

void LockScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    retranslate();
    chooseWay(m_by_code);
}

} // namespace florin::desktop
