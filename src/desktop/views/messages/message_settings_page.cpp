// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/messages/message_settings_page.h"

#include "messages/ui_message_settings_page.h"

#include "client/link.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

namespace florin::desktop
{

MessageSettingsPage::MessageSettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::MessageSettingsPage>())
    , m_controller(new MessageSettingsController(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->state);
    m_form->banner->hide();
    if (context.link->server())
        m_form->lowEdit->setCurrency(context.link->server()->currency);
    connect(m_form->optInBox, &QCheckBox::toggled, this, &MessageSettingsPage::enableFields);
    connect(m_form->lowBox, &QCheckBox::toggled, this, &MessageSettingsPage::enableFields);
    connect(m_form->saveButton, &QPushButton::clicked, this, &MessageSettingsPage::submit);
    connect(m_form->state, &StateView::retryChosen, m_controller, &MessageSettingsController::load);
    connect(m_controller, &MessageSettingsController::loaded, this, &MessageSettingsPage::showSettings);
    connect(m_controller, &MessageSettingsController::loadFailed, this, [this](const Problem& problem) {
        m_form->state->showFailure(failureText(tr("Your SMS settings could not be loaded."), problem));
    });
    connect(m_controller, &MessageSettingsController::saved, this,
            [this] { showToast(this, Tone::Good, tr("Saved.")); });
    connect(m_controller, &WriteController::busyChanged, m_form->saveButton, &QWidget::setDisabled);
    connect(m_controller, &WriteController::refused, this, &MessageSettingsPage::showRefusal);
    m_form->state->showLoading();
    m_controller->load();
}

MessageSettingsPage::~MessageSettingsPage() = default;

void MessageSettingsPage::showSettings()
{
    const contract::MessageSettings& settings = *m_controller->settings();
    m_form->optInBox->setChecked(settings.opted_in);
    m_form->phoneEdit->setText(settings.phone);
    m_form->lowBox->setChecked(settings.low_balance_below.has_value());
    if (settings.low_balance_below)
        m_form->lowEdit->setMoney(*settings.low_balance_below);
    m_form->banner->hide();
    enableFields();
    m_form->state->showContent();
}

void MessageSettingsPage::enableFields()
{
    const bool wanted = m_form->optInBox->isChecked();
    m_form->phoneField->setEnabled(wanted);
    m_form->lowBox->setEnabled(wanted);
    m_form->lowField->setEnabled(wanted && m_form->lowBox->isChecked());
}

void MessageSettingsPage::submit()
{
    contract::MessageSettings settings;
    settings.opted_in = m_form->optInBox->isChecked();
    settings.phone = m_form->phoneEdit->text().remove(u' ');
    if (settings.opted_in && settings.phone.isEmpty()) {
        m_form->phoneField->showError(tr("Enter the number the SMS go to."));
        return;
    }
    if (m_form->lowBox->isChecked()) {
        settings.low_balance_below = m_form->lowEdit->money();
        if (!settings.low_balance_below) {
            m_form->lowField->showError(tr("Enter an amount, or take the warning off."));
            return;
        }
    }
    m_form->banner->hide();
    m_controller->save(settings);
}

void MessageSettingsPage::showRefusal(const Problem& problem)
{
    if (problem.code == ProblemCode::invalid_phone) {
        m_form->phoneField->showError(problemSentence(problem));
        return;
    }
    const contract::ProblemWords words = problemWords(problem);
    m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
    m_form->banner->show();
}

void MessageSettingsPage::refresh()
{
    m_controller->load();
}

void MessageSettingsPage::retranslate()
{
    m_form->retranslateUi(this);
}

} // namespace florin::desktop
