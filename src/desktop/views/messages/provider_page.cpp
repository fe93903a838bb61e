// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/messages/provider_page.h"

#include "messages/ui_provider_page.h"

#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using Field = ProviderController::Field;

namespace
{

constexpr int card_width = 640;

} // namespace

ProviderPage::ProviderPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::ProviderPage>())
    , m_controller(new ProviderController(context.link, this))
{
    m_form->setupUi(this);
    m_form->banner->hide();
    m_form->scroll->setContent(m_form->content);
    const auto fit = [this] { m_form->card->setMaximumWidth(theme().scaled(card_width)); };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    m_form->card->setEnabled(false); // until it is known what stands there
    m_form->state->showLoading();
    connect(m_form->saveButton, &QPushButton::clicked, this, &ProviderPage::submit);
    connect(m_form->revertButton, &QPushButton::clicked, this, &ProviderPage::fill);
    connect(m_form->state, &StateView::retryChosen, m_controller, &ProviderController::load);
    connect(m_controller, &WriteController::busyChanged, m_form->saveButton, &QWidget::setDisabled);
    connect(m_controller, &WriteController::refused, this, &ProviderPage::showRefusal);
    connect(m_controller, &ProviderController::loaded, this, &ProviderPage::takeLoaded);
    connect(m_controller, &ProviderController::saved, this, [this] {
        fill();
        showToast(this, Tone::Good, tr("The settings are saved."));
    });
    connect(m_controller, &ProviderController::loadFailed, this, [this](const Problem& problem) {
        m_form->state->showFailure(failureText(tr("The settings could not be loaded."), problem));
    });
    m_controller->load();
}

ProviderPage::~ProviderPage() = default;

void ProviderPage::takeLoaded()
{
    // What somebody is typing is not overwritten.
    if (isChanged())
        showToken();
    else
        fill();
}

void ProviderPage::fill()
{
    const auto& settings = m_controller->settings();
    if (!settings)
        return;
    m_filled = settings;
    m_form->card->setEnabled(true);
    m_form->banner->hide();
    for (const Field field : {Field::AccountSid, Field::Sender, Field::AuthToken})
        fieldOf(field)->clearError();
    m_form->enabledCheck->setChecked(settings->enabled);
    m_form->sidEdit->setText(settings->account_sid);
    m_form->senderEdit->setText(settings->sender);
    m_form->tokenEdit->clear();
    showToken();
    m_form->state->showContent();
}

void ProviderPage::showToken()
{
    const bool set = m_controller->settings() && m_controller->settings()->auth_token_set;
    m_form->tokenChip->setStatus(set ? Tone::Good : Tone::Neutral, set ? tr("Set") : tr("Not set"));
}

FormField* ProviderPage::fieldOf(Field field) const
{
    switch (field) {
    case Field::AccountSid:
        return m_form->sidField;
    case Field::Sender:
        return m_form->senderField;
    case Field::AuthToken:
        return m_form->tokenField;
    case Field::Form:
        break;
    }
    return nullptr;
}

void ProviderPage::submit()
{
    if (!m_controller->settings() || m_controller->isBusy())
        return;
    m_form->banner->hide();
    contract::SetProvider request;
    request.enabled = m_form->enabledCheck->isChecked();
    request.account_sid = m_form->sidEdit->text().trimmed();
    request.sender = m_form->senderEdit->text().trimmed();
    const bool token_typed = !m_form->tokenEdit->text().isEmpty();
    if (request.enabled && request.account_sid.isEmpty())
        m_form->sidField->showError(tr("Enter the account SID, or switch the sending off."));
    else if (request.enabled && request.sender.isEmpty())
        m_form->senderField->showError(tr("Enter the sender, or switch the sending off."));
    else if (request.enabled && !token_typed && !m_controller->settings()->auth_token_set)
        m_form->tokenField->showError(tr("Enter the auth token, or switch the sending off."));
    else {
        if (token_typed)
            request.auth_token = m_form->tokenEdit->take();
        m_controller->save(request);
    }
}

void ProviderPage::showRefusal(const Problem& problem)
{
    if (FormField* field = fieldOf(ProviderController::fieldOf(problem))) {
        field->showError(problemSentence(problem));
        return;
    }
    tellRefusal(*m_form->banner, problem);
}

bool ProviderPage::isChanged() const
{
    const auto& settings = m_filled;
    return settings &&
           (m_form->enabledCheck->isChecked() != settings->enabled ||
            m_form->sidEdit->text() != settings->account_sid ||
            m_form->senderEdit->text() != settings->sender || !m_form->tokenEdit->text().isEmpty());
}

void ProviderPage::refresh()
{
    if (!m_controller->isBusy())
        m_controller->load();
}

void ProviderPage::retranslate()
{
    m_form->retranslateUi(this);
    showToken();
}

} // namespace florin::desktop
