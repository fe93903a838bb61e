// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/feedback/feedback_page.h"

#include "feedback/ui_feedback_page.h"

#include "desktop/models/words.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"

namespace florin::desktop
{

FeedbackPage::FeedbackPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::FeedbackPage>())
    , m_controller(new FeedbackController(context.link, this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->steps);
    m_form->banner->hide();
    m_form->thanksIcon->setIcon(Icon::check_circle, Colour::money_in);
    setButtonIcon(m_form->sendButton, Icon::send);
    connect(m_form->textEdit, &QPlainTextEdit::textChanged, this, &FeedbackPage::countCharacters);
    connect(m_form->sendButton, &QPushButton::clicked, this, &FeedbackPage::submit);
    connect(m_form->moreButton, &QPushButton::clicked, this, [this] {
        m_form->steps->setCurrentWidget(m_form->writeStep);
        m_form->textEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_controller, &WriteController::busyChanged, m_form->sendButton, &QWidget::setDisabled);
    connect(m_controller, &FeedbackController::sent, this, &FeedbackPage::showThanks);
    connect(m_controller, &WriteController::refused, this, [this](const Problem& problem) {
        const contract::ProblemWords words = problemWords(problem);
        m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
        m_form->banner->show();
    });
    countCharacters();
}

FeedbackPage::~FeedbackPage() = default;

void FeedbackPage::countCharacters()
{
    const auto length = m_form->textEdit->toPlainText().size();
    m_form->countLabel->setText(
        tr("%1 of %2 characters")
            .arg(QLocale().toString(length), QLocale().toString(FeedbackController::max_characters)));
    m_form->banner->hide();
}

void FeedbackPage::submit()
{
    const QString text = m_form->textEdit->toPlainText().trimmed();
    if (text.isEmpty())
        m_form->textField->showError(tr("Write a few words first."));
    else if (text.size() > FeedbackController::max_characters)
        m_form->textField->showError(tr("This is too long. Shorten it, or send it in two parts."));
    else
        m_controller->send(text);
}

void FeedbackPage::showThanks(const contract::FeedbackItem& item)
{
    m_form->textEdit->clear();
    m_form->saidLabel->setTextFormat(Qt::PlainText);
    m_form->saidLabel->setText(item.text);
    m_form->steps->setCurrentWidget(m_form->thanksStep);
    m_form->moreButton->setFocus(Qt::OtherFocusReason);
    announce(this, m_form->thanksLabel->text());
}

void FeedbackPage::retranslate()
{
    const QString said = m_form->saidLabel->text();
    m_form->retranslateUi(this);
    m_form->saidLabel->setText(said);
    countCharacters();
}

} // namespace florin::desktop
