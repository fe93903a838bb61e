// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/log_in_view.h"

#include "identity/ui_log_in_view.h"

#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/caps_lock_watch.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int mark_size = 44;
constexpr int card_width = 420;
/// Where one stands before a large screen; also the widest that long words make it.
constexpr int card_width_max = 500;

QString keychainSentence(DeviceTokens::Trouble trouble)
{
    using Trouble = DeviceTokens::Trouble;
    switch (trouble) {
    case Trouble::Absent:
        return LogInView::tr("This computer has no keychain, so this device cannot be remembered.");
    case Trouble::Locked:
        return LogInView::tr("This computer's keychain is locked, so this device was not remembered.");
    case Trouble::Denied:
        return LogInView::tr(
            "This computer's keychain did not let Florin in, so this device was not remembered.");
    case Trouble::Slow:
        return LogInView::tr("This computer's keychain did not answer in time. It goes on without it.");
    default:
        return LogInView::tr("This computer's keychain failed, so this device was not remembered.");
    }
}

/// Copies, so that nothing outside guarded memory keeps what was typed.
Secret secretOf(PasswordEdit* edit)
{
    return edit->take();
}

} // namespace

LogInView::LogInView(LogInController* controller, const QString& server, QWidget* parent,
                     client::SecurityKeyDevice* device)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::LogInView>())
    , m_controller(controller)
    , m_device(device)
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->notice->hide();
    m_form->serverEdit->setText(server);
    // Who uses a branch terminal neither chooses its bank nor is remembered by it.
    m_form->rememberCheck->setVisible(!theme().isKiosk());
    showServer(server.isEmpty());
    new CapsLockWatch(m_form->passwordEdit, m_form->capsLockLabel);
    for (const Language::Known& known : Language::available())
        m_form->languageBox->addItem(known.own_name, known.code);
    m_form->strengthMeter->watch(m_form->newPasswordEdit, [controller] { return controller->ownNames(); });
    connectSteps();
    connect(m_form->languageBox, &QComboBox::activated, this,
            [this] { language().set(m_form->languageBox->currentData().toString()); });
    connect(m_form->themeButton, &QPushButton::clicked, this,
            [] { theme().setChoice(theme().isDark() ? Theme::Choice::Light : Theme::Choice::Dark); });
    connect(&theme(), &Theme::changed, this, &LogInView::drawToScale);
    retranslate();
    drawToScale();
    showStep(controller->step());
}

LogInView::~LogInView() = default;

void LogInView::connectSteps()
{
    connect(m_form->logInButton, &QPushButton::clicked, this, &LogInView::logIn);
    connect(m_form->passwordEdit, &QLineEdit::returnPressed, this, &LogInView::logIn);
    connect(m_form->serverEdit, &QLineEdit::returnPressed, this, &LogInView::logIn);
    connect(m_form->userEdit, &QLineEdit::returnPressed, this,
            [this] { m_form->passwordEdit->setFocus(Qt::TabFocusReason); });
    connect(m_form->serverButton, &QPushButton::clicked, this, [this] {
        showServer(true);
        m_form->serverEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form->trustButton, &QPushButton::clicked, this, [this] { m_controller->trust(true); });
    connect(m_form->distrustButton, &QPushButton::clicked, this, [this] { m_controller->trust(false); });
    connect(m_form->newPasswordButton, &QPushButton::clicked, this, &LogInView::choosePassword);
    connect(m_form->againEdit, &QLineEdit::returnPressed, this, &LogInView::choosePassword);
    for (QPushButton* back : {m_form->backButton, m_form->codeBackButton, m_form->enrolmentBackButton})
        connect(back, &QPushButton::clicked, m_controller, &LogInController::startOver);
    connect(m_form->codeButton, &QPushButton::clicked, this, &LogInView::giveCode);
    connect(m_form->codeEdit, &QLineEdit::returnPressed, this, &LogInView::giveCode);
    connect(m_form->smsPanel, &SmsCodePanel::sent, m_form->codeEdit,
            [this] { m_form->codeEdit->setFocus(Qt::OtherFocusReason); });
    connect(m_form->setup, &AuthenticatorSetup::finished, this,
            [this](const std::optional<contract::LoggedIn>& session) {
                if (session || m_enrolled)
                    m_controller->enrolled(session ? *session : *std::exchange(m_enrolled, std::nullopt));
            });
    connect(m_controller, &LogInController::keychainTroubled, this,
            [this](DeviceTokens::Trouble trouble) { setNotice(keychainSentence(trouble)); });
    connect(m_controller, &LogInController::stepChanged, this, &LogInView::showStep);
    connect(m_controller, &LogInController::refused, this, &LogInView::showRefusal);
    connect(m_controller, &LogInController::certificateShown, this, &LogInView::showCertificate);
}

QString LogInView::server() const
{
    return m_form->serverEdit->text().trimmed();
}

void LogInView::setUser(const QString& user)
{
    m_form->userEdit->setText(user);
}

void LogInView::setNotice(const QString& sentence)
{
    m_form->notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_form->notice->setMessage(Banner::Kind::Info, sentence);
}

void LogInView::focusFirst()
{
    QLineEdit* first = m_form->userEdit->text().isEmpty() ? m_form->userEdit : m_form->passwordEdit;
    if (m_form->serverEdit->text().isEmpty())
        first = m_form->serverEdit;
    first->setFocus(Qt::OtherFocusReason);
}

bool LogInView::isUntouched() const
{
    return m_controller->step() == LogInController::Step::Asking && m_form->userEdit->text().isEmpty() &&
           m_form->passwordEdit->text().isEmpty();
}

void LogInView::logIn()
{
    if (m_controller->step() != LogInController::Step::Asking)
        return;
    if (server().isEmpty()) {
        showServer(true);
        m_form->serverField->showError(tr("Enter the address of your bank's server."));
        return;
    }
    if (m_form->userEdit->text().trimmed().isEmpty()) {
        m_form->userField->showError(tr("Enter your user name, or the number of one of your accounts."));
        return;
    }
    if (m_form->passwordEdit->text().isEmpty()) {
        m_form->passwordField->showError(tr("Enter your password."));
        return;
    }
    setNotice({});
    m_controller->logIn(server(), m_form->userEdit->text(), secretOf(m_form->passwordEdit));
}

void LogInView::giveCode()
{
    if (m_controller->step() != LogInController::Step::Code)
        return;
    if (m_form->codeEdit->text().trimmed().isEmpty()) {
        m_form->codeField->showError(tr("Enter a code."));
        return;
    }
    m_controller->giveCode(secretOf(m_form->codeEdit), m_form->rememberCheck->isChecked());
}

void LogInView::offerKey()
{
    m_form->keyPanel->setDevice(m_controller->link(), m_controller->hasSecurityKey() ? m_device : nullptr);
    SecurityKeyController* keys = m_form->keyPanel->controller();
    if (!keys)
        return;
    connect(keys, &SecurityKeyController::answered, this, [this](const contract::KeyAssertion& assertion) {
        m_controller->giveKey(assertion, m_form->rememberCheck->isChecked());
    });
    m_form->keyPanel->offer([keys] { keys->ask(contract::KeyUse::log_in); });
}

void LogInView::offerSms()
{
    if (m_controller->hasSmsCodes())
        m_form->smsPanel->offer(m_controller->link(),
                                [](SmsCodeController& codes) { codes.send(contract::KeyUse::log_in); });
    else
        m_form->smsPanel->withdraw();
}

void LogInView::offerEnrolmentByKey()
{
    m_form->enrolmentKeyPanel->setDevice(m_controller->link(), m_device);
    SecurityKeyController* keys = m_form->enrolmentKeyPanel->controller();
    if (!keys)
        return;
    connect(keys, &SecurityKeyController::wasSetUp, this,
            [this](const contract::ConfirmSecurityKey::Reply& reply) {
                m_form->enrolmentKeyPanel->withdraw();
                if (reply.recovery_codes.empty()) {
                    m_controller->enrolled(reply.session);
                    return;
                }
                m_enrolled = reply.session;
                m_form->setup->showCodes(reply.recovery_codes);
            });
    m_form->enrolmentKeyPanel->offer(tr("Set up a security key instead"), [this, keys] {
        keys->setUp(tr("Security key"), m_controller->password());
    });
}

void LogInView::choosePassword()
{
    if (m_controller->step() != LogInController::Step::NewPassword)
        return;
    const Secret replacement = secretOf(m_form->newPasswordEdit);
    const Secret again = secretOf(m_form->againEdit);
    if (replacement.isEmpty())
        m_form->newPasswordField->showError(tr("Enter a new password."));
    else if (replacement != again)
        m_form->newPasswordField->showError(tr("The two are not the same. Enter both again."));
    else
        m_controller->choosePassword(replacement);
}

void LogInView::showStep(LogInController::Step step)
{
    using Step = LogInController::Step;
    QWidget* page = pageOf(step);
    const bool turned = page->isHidden();
    for (QWidget* other : {m_form->credentialsStep, m_form->trustStep, m_form->codeStep,
                           m_form->newPasswordStep, m_form->enrolmentStep})
        other->setVisible(other == page);
    const bool waiting = step == Step::Reaching || step == Step::Changing || step == Step::GivingCode;
    m_form->logInButton->setText(waiting ? tr("Logging in ...") : tr("Log in"));
    for (QWidget* control :
         {static_cast<QWidget*>(m_form->logInButton), static_cast<QWidget*>(m_form->userEdit),
          static_cast<QWidget*>(m_form->passwordEdit), static_cast<QWidget*>(m_form->serverEdit),
          static_cast<QWidget*>(m_form->newPasswordButton), static_cast<QWidget*>(m_form->codeButton),
          static_cast<QWidget*>(m_form->codeEdit)})
        control->setEnabled(!waiting);
    if (turned && step == Step::Code) {
        offerKey();
        offerSms();
    } else if (turned && step == Step::Enrolment) {
        offerEnrolmentByKey();
    }
    if (turned && step == Step::Code)
        m_form->codeEdit->setFocus(Qt::OtherFocusReason);
    else if (turned && step == Step::Enrolment)
        m_form->setup->start(m_controller->link(), m_controller->password());
    else if (turned && step == Step::NewPassword)
        m_form->newPasswordEdit->setFocus(Qt::OtherFocusReason);
    else if (turned && step == Step::Trusting)
        m_form->distrustButton->setFocus(Qt::OtherFocusReason);
    else if (turned && step == Step::Asking)
        focusFirst();
}

QWidget* LogInView::pageOf(LogInController::Step step) const
{
    using Step = LogInController::Step;
    switch (step) {
    case Step::Trusting:
        return m_form->trustStep;
    case Step::Code:
    case Step::GivingCode:
        return m_form->codeStep;
    case Step::NewPassword:
    case Step::Changing:
        return m_form->newPasswordStep;
    case Step::Enrolment:
        return m_form->enrolmentStep;
    default:
        return m_form->credentialsStep;
    }
}

FormField* LogInView::fieldFor(LogInController::Field field) const
{
    switch (field) {
    case LogInController::Field::Server:
        return m_form->serverField;
    case LogInController::Field::User:
        return m_form->userField;
    case LogInController::Field::Password:
        return m_form->passwordField;
    case LogInController::Field::Code:
    case LogInController::Field::Key:
        return m_form->codeField;
    case LogInController::Field::NewPassword:
        return m_form->newPasswordField;
    }
    return m_form->passwordField;
}

void LogInView::showRefusal(LogInController::Field field, const Problem& problem)
{
    if (field == LogInController::Field::Server && theme().isKiosk()) {
        m_form->notice->setMessage(Banner::Kind::Error, problemWords(problem).reason,
                                   tr("Ask the staff of this branch."));
        m_form->notice->show();
        return;
    }
    if (field == LogInController::Field::Server)
        showServer(true);
    if (field == LogInController::Field::Key)
        m_form->keyPanel->showProblem(problem);
    else
        fieldFor(field)->showError(problemSentence(problem));
}

void LogInView::showCertificate(const QString& server, const QString& fingerprint)
{
    m_certificate_server = server;
    m_form->fingerprintLabel->setText(fingerprint);
    retranslate();
    announce(this, m_form->trustSentence->text());
}

void LogInView::showServer(bool shown)
{
    m_form->serverField->setVisible(shown && !theme().isKiosk());
    m_form->serverButton->setVisible(!shown && !theme().isKiosk());
}

void LogInView::drawToScale()
{
    m_form->card->setMinimumWidth(theme().scaled(theme().isKiosk() ? card_width_max : card_width));
    m_form->card->setMaximumWidth(theme().scaled(card_width_max));
    const int size = theme().scaled(mark_size);
    m_form->mark->setPixmap(QIcon(u":/florin/florin.svg"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    m_form->themeButton->setIcon(icon(theme().isDark() ? Icon::sun : Icon::moon));
}

void LogInView::retranslate()
{
    m_form->trustSentence->setText(
        tr("This computer has not talked to %1 before. This is the fingerprint of its certificate:")
            .arg(m_certificate_server));
    m_form->serverButton->setText(tr("Server: %1. Change it").arg(server()));
    m_form->themeButton->setToolTip(tr("Light or dark"));
    m_form->footLabel->setText(tr("Florin %1").arg(QStringLiteral(FLORIN_VERSION)));
    m_form->languageBox->setCurrentIndex(m_form->languageBox->findData(language().current()));
}

void LogInView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString fingerprint = m_form->fingerprintLabel->text();
    m_form->retranslateUi(this);
    m_form->fingerprintLabel->setText(fingerprint);
    retranslate();
    showStep(m_controller->step());
}

void LogInView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_controller->step() == LogInController::Step::Trusting)
        m_controller->trust(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace florin::desktop
