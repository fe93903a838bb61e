// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/security_keys_view.h"

#include "identity/ui_security_keys_view.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QString stateText(const contract::SecurityKeySummary& key)
{
    const QString used = key.last_used
                             ? SecurityKeysView::tr("Since %1, last used %2")
                                   .arg(dayText(key.since), momentText(*key.last_used))
                             : SecurityKeysView::tr("Since %1, never used yet").arg(dayText(key.since));
    if (key.locked_since)
        return SecurityKeysView::tr(
                   "Locked since %1: there may be a copy of it. Remove it, and tell the bank.")
            .arg(momentText(*key.locked_since));
    return key.verifies_user
               ? used
               : SecurityKeysView::tr("%1. Without a PIN it logs in, but signs nothing.").arg(used);
}

} // namespace

SecurityKeysView::SecurityKeysView(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::SecurityKeysView>())
{
    m_form->setupUi(this);
    m_form->banner->hide();
    connect(m_form->addKeyButton, &QPushButton::clicked, this, [this] { begin(Doing::Adding); });
    connect(m_form->editCancelButton, &QPushButton::clicked, this, [this] { begin(Doing::Nothing); });
    connect(m_form->newCodesButton, &QPushButton::clicked, this, &SecurityKeysView::renewCodes);
    connect(m_form->saveButton, &QPushButton::clicked, this, &SecurityKeysView::save);
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(m_form->nameEdit), static_cast<QLineEdit*>(m_form->passwordEdit),
          static_cast<QLineEdit*>(m_form->codeEdit)})
        connect(edit, &QLineEdit::returnPressed, this, &SecurityKeysView::save);
    connect(m_form->codes, &AuthenticatorSetup::finished, this, [this] {
        begin(Doing::Nothing);
        tell(tr("Keep the recovery codes where nobody else looks."));
    });
    showState();
}

SecurityKeysView::~SecurityKeysView() = default;

void SecurityKeysView::setLink(client::Link* link, client::SecurityKeyDevice* device)
{
    m_controller = new SecurityKeysController(link, this);
    m_form->panel->setDevice(link, device);
    listen();
    showState();
}

void SecurityKeysView::listen()
{
    connect(m_controller, &WriteController::refused, this, &SecurityKeysView::showRefusal);
    connect(m_controller, &WriteController::busyChanged, m_form->saveButton, &QWidget::setDisabled);
    connect(m_controller, &SecurityKeysController::renamed, this, [this] {
        begin(Doing::Nothing);
        Q_EMIT changed();
    });
    connect(m_controller, &SecurityKeysController::removed, this, [this] {
        begin(Doing::Nothing);
        tell(tr("The security key opens nothing any more."));
        Q_EMIT changed();
    });
    connect(m_controller, &SecurityKeysController::codesMade, this, [this](const std::vector<Secret>& codes) {
        begin(Doing::ShowingCodes);
        m_form->codes->showCodes(codes);
        Q_EMIT changed();
    });
    SecurityKeyController* keys = m_form->panel->controller();
    if (!keys)
        return;
    connect(keys, &SecurityKeyController::stateChanged, this, &SecurityKeysView::showState);
    connect(keys, &SecurityKeyController::failed, this, [this](const Problem& problem) {
        if (problem.code != ProblemCode::wrong_password)
            return;
        m_form->panel->stop();
        m_form->passwordField->showError(problemSentence(problem));
    });
    connect(keys, &SecurityKeyController::wasSetUp, this, &SecurityKeysView::finishSetUp);
    connect(keys, &SecurityKeyController::answered, this, &SecurityKeysView::takeAnswer);
}

void SecurityKeysView::show(const contract::ShowAccess::Reply& access)
{
    m_access = access;
    clear(m_form->keysBox->layout());
    for (const contract::SecurityKeySummary& key : access.security_keys)
        addRow(key);
    showState();
}

void SecurityKeysView::addRow(const contract::SecurityKeySummary& key)
{
    auto* row = new QWidget(m_form->keysBox);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* state = new QLabel(stateText(key), row);
    state->setProperty("textRole", u"caption"_s);
    state->setWordWrap(true);
    words->addWidget(new QLabel(key.name, row));
    words->addWidget(state);
    line->addLayout(words, 1);
    const auto add_button = [&](const QString& verb, Doing doing) {
        auto* button = makeButton(verb, Variant::Secondary, row);
        button->setAccessibleName(verb + u": "_s + key.name);
        connect(button, &QPushButton::clicked, this,
                [this, doing, id = key.security_key] { begin(doing, id); });
        line->addWidget(button);
    };
    add_button(tr("Rename"), Doing::Renaming);
    add_button(tr("Remove"), Doing::Removing);
    m_form->keysBox->layout()->addWidget(row);
}

void SecurityKeysView::forget()
{
    begin(Doing::Nothing);
    m_form->banner->hide();
}

void SecurityKeysView::begin(Doing doing, SecurityKeyId key)
{
    m_doing = doing;
    m_key = key;
    m_password = {};
    m_form->codes->forget();
    m_form->panel->withdraw();
    m_form->nameEdit->setText(doing == Doing::Renaming ? nameOf(key) : QString());
    m_form->passwordEdit->clear();
    m_form->codeEdit->clear();
    for (FormField* field : {m_form->nameField, m_form->passwordField, m_form->codeField})
        field->clearError();
    if (doing != Doing::Nothing)
        m_form->banner->hide();
    if (doing == Doing::Removing)
        m_form->panel->offer([this] { removeByKey(); });
    showState();
    if (doing == Doing::Removing)
        m_form->passwordEdit->setFocus(Qt::OtherFocusReason);
    else if (doing == Doing::Adding || doing == Doing::Renaming)
        m_form->nameEdit->setFocus(Qt::OtherFocusReason);
}

void SecurityKeysView::save()
{
    if (m_doing == Doing::Adding)
        add();
    else if (m_doing == Doing::Renaming)
        rename();
    else if (m_doing == Doing::Removing)
        remove();
}

void SecurityKeysView::add()
{
    if (m_form->nameEdit->text().trimmed().isEmpty())
        m_form->nameField->showError(tr("Give the key a name."));
    else if (m_form->passwordEdit->text().isEmpty())
        m_form->passwordField->showError(tr("Enter your password."));
    else if (m_form->panel->controller())
        m_form->panel->controller()->setUp(m_form->nameEdit->text().trimmed(), m_form->passwordEdit->take());
}

void SecurityKeysView::rename()
{
    const auto name = contract::Wire<contract::Name>::unpack(m_form->nameEdit->text().trimmed());
    if (name)
        m_controller->rename(m_key, *name);
    else
        m_form->nameField->showError(tr("Give the key a name."));
}

void SecurityKeysView::remove()
{
    if (m_form->passwordEdit->text().isEmpty())
        m_form->passwordField->showError(tr("Enter your password."));
    else if (m_form->codeEdit->text().trimmed().isEmpty())
        m_form->codeField->showError(tr("Enter a code."));
    else {
        m_password = m_form->passwordEdit->take();
        finishRemoval(m_form->codeEdit->take(), std::nullopt);
    }
}

void SecurityKeysView::removeByKey()
{
    if (m_form->passwordEdit->text().isEmpty()) {
        m_form->passwordField->showError(tr("Enter your password."));
        return;
    }
    m_password = m_form->passwordEdit->take();
    m_form->panel->controller()->ask(contract::KeyUse::manage);
}

void SecurityKeysView::renewCodes()
{
    begin(Doing::Renewing);
    m_form->panel->controller()->ask(contract::KeyUse::manage);
}

void SecurityKeysView::takeAnswer(const contract::KeyAssertion& assertion)
{
    if (m_doing == Doing::Renewing)
        m_controller->renewCodes(assertion);
    else
        finishRemoval(std::nullopt, assertion);
}

void SecurityKeysView::finishRemoval(const std::optional<Secret>& code,
                                     const std::optional<contract::KeyAssertion>& assertion)
{
    if (m_doing != Doing::Removing)
        return;
    m_controller->remove({m_key, std::exchange(m_password, {}), code, assertion});
}

void SecurityKeysView::finishSetUp(const contract::ConfirmSecurityKey::Reply& reply)
{
    begin(reply.recovery_codes.empty() ? Doing::Nothing : Doing::ShowingCodes);
    tell(tr("The security key is set up. Other places where you were logged in have been logged out."));
    if (!reply.recovery_codes.empty())
        m_form->codes->showCodes(reply.recovery_codes);
    Q_EMIT changed();
}

void SecurityKeysView::showState()
{
    SecurityKeyController* keys = m_form->panel->controller();
    const bool waits = keys && keys->state() != SecurityKeyController::State::Idle;
    const bool is_removing = m_doing == Doing::Removing;
    const bool edits = m_doing == Doing::Adding || m_doing == Doing::Renaming || is_removing;
    m_form->keysBox->setVisible(!m_access.security_keys.empty());
    m_form->editForm->setVisible(edits && !waits);
    m_form->editTitle->setVisible(is_removing);
    m_form->editTitle->setText(
        tr("Remove %1? A code, or the answer of any of your keys, shows that it is you.").arg(nameOf(m_key)));
    m_form->nameField->setVisible(m_doing == Doing::Adding || m_doing == Doing::Renaming);
    m_form->passwordField->setVisible(m_doing == Doing::Adding || is_removing);
    m_form->codeField->setVisible(is_removing);
    m_form->saveButton->setText(is_removing                  ? tr("Remove the key")
                                : m_doing == Doing::Renaming ? tr("Rename")
                                                             : tr("Set up"));
    setVariant(m_form->saveButton, is_removing ? Variant::Danger : Variant::Primary);
    m_form->codes->setVisible(m_doing == Doing::ShowingCodes);
    const bool is_free = m_doing == Doing::Nothing || (m_doing == Doing::Renewing && !waits);
    m_form->addKeyButton->setVisible(keys && is_free);
    // With an app, its code makes them.
    m_form->newCodesButton->setVisible(keys && is_free && !m_access.authenticator_since &&
                                       !m_access.security_keys.empty());
}

void SecurityKeysView::showRefusal(const Problem& problem)
{
    if (problem.code == ProblemCode::wrong_password)
        m_form->passwordField->showError(problemSentence(problem));
    else if (problem.code == ProblemCode::wrong_code || problem.code == ProblemCode::throttled)
        m_form->codeField->showError(problemSentence(problem));
    else {
        const contract::ProblemWords words = problemWords(problem);
        m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
        m_form->banner->show();
    }
}

void SecurityKeysView::tell(const QString& sentence)
{
    m_form->banner->setMessage(Banner::Kind::Good, sentence);
    m_form->banner->show();
}

QString SecurityKeysView::nameOf(SecurityKeyId key) const
{
    const auto found =
        std::ranges::find(m_access.security_keys, key, &contract::SecurityKeySummary::security_key);
    return found == m_access.security_keys.end() ? QString() : found->name;
}

void SecurityKeysView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    show(m_access);
}

} // namespace florin::desktop
