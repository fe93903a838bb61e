// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/chat_panel.h"

#include "support/ui_chat_panel.h"

#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/views/support/chat_delegate.h"
#include "desktop/views/support/conversation_delegate.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ChatPanel::ChatPanel(ChatController* controller, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::ChatPanel>())
    , m_controller(controller)
{
    m_form->setupUi(this);
    setButtonIcon(m_form->sendButton, Icon::send);
    setUpLists();
    m_form->textEdit->installEventFilter(this);
    m_form->hintLabel->hide();
    connect(m_form->sendButton, &QPushButton::clicked, this, &ChatPanel::send);
    connect(m_form->leaveButton, &QPushButton::clicked, controller, &ChatController::leave);
    connect(m_form->enterButton, &QPushButton::clicked, this, [this] {
        if (m_controller->isStaff())
            m_controller->join();
        else
            m_controller->start();
    });
    connect(controller, &ChatController::changed, this, &ChatPanel::showConversation);
    connect(controller, &ChatController::refused, this,
            [this](const Problem& problem) { showHint(problemSentence(problem)); });
    connect(controller, &ChatController::heard, this, [this](const contract::ChatMessage& message) {
        announce(m_form->lines,
                 message.name.isEmpty() ? message.text : u"%1: %2"_s.arg(message.name, message.text));
    });
    showConversation();
}

ChatPanel::~ChatPanel() = default;

void ChatPanel::setUpLists()
{
    m_form->conversations->setVisible(m_controller->isStaff());
    m_form->conversations->setModel(m_controller->conversations());
    m_form->conversations->setItemDelegate(new ConversationDelegate(this));
    m_form->conversations->setMaximumHeight(theme().scaled(240));
    m_form->conversations->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_form->conversations->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_form->conversations->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_controller->open(m_controller->conversations()->at(index.row()).conversation);
            });
    QListView* lines = m_form->lines;
    lines->setModel(m_controller->lines());
    lines->setItemDelegate(new ChatDelegate(this));
    lines->setResizeMode(QListView::Adjust);
    lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setSelectionMode(QAbstractItemView::NoSelection);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(lines, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_controller->sayAgain(index.row()); });
    connect(lines->verticalScrollBar(), &QScrollBar::valueChanged, this, &ChatPanel::onScrolled);
    connect(lines->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ChatPanel::keepAtEnd);
}

void ChatPanel::onScrolled(int value)
{
    const QScrollBar* bar = m_form->lines->verticalScrollBar();
    m_at_end = value >= bar->maximum() - theme().rowHeight();
    if (value == bar->minimum() && bar->maximum() > bar->minimum())
        m_controller->loadOlder();
}

void ChatPanel::keepAtEnd()
{
    if (m_at_end)
        m_form->lines->scrollToBottom();
}

void ChatPanel::showConversation()
{
    const auto* conversation = m_controller->current();
    const QString other = !conversation                            ? QString()
                          : m_controller->isStaff()                ? conversation->customer_name
                          : conversation->assistant_name.isEmpty() ? tr("Support desk")
                                                                   : conversation->assistant_name;
    m_form->whoLabel->setVisible(conversation);
    m_form->whoLabel->setText(other);
    m_form->stateChip->setVisible(conversation);
    if (conversation) {
        const Chip chip = conversationChip(conversation->state);
        m_form->stateChip->setStatus(chip.tone, chip.text);
    }
    const bool can_enter = m_controller->canJoin() || m_controller->canStart();
    m_form->enterButton->setVisible(can_enter);
    m_form->enterButton->setText(m_controller->isStaff() ? tr("Join") : tr("Start a conversation"));
    m_form->writePanel->setVisible(m_controller->canSay());
    m_form->leaveButton->setVisible(m_controller->canSay());
    if (can_enter || m_controller->canSay())
        m_form->hintLabel->hide();
    showState();
}

void ChatPanel::showState()
{
    const bool has_lines = m_controller->lines()->rowCount() > 0;
    if (has_lines)
        m_form->state->showContent();
    else if (m_controller->problem())
        m_form->state->showFailure(
            failureText(tr("The messages could not be loaded."), *m_controller->problem()));
    else if (m_controller->isLoading())
        m_form->state->showLoading();
    else if (m_controller->current())
        m_form->state->showEmpty(Icon::chat, m_controller->isStaff()
                                                 ? tr("Nothing has been said yet.")
                                                 : tr("Write what it is about. Somebody will join you."));
    else
        m_form->state->showEmpty(
            Icon::chat, m_controller->isStaff()
                            ? tr("Choose a conversation from the list.")
                            : tr("Talk with the support desk. What you write stays here to be read again."));
}

void ChatPanel::showHint(const QString& sentence)
{
    m_form->hintLabel->setText(sentence);
    m_form->hintLabel->show();
    announce(m_form->hintLabel, sentence);
}

void ChatPanel::send()
{
    const QString text = m_form->textEdit->toPlainText();
    if (text.size() > contract::ChatText::max_characters) {
        showHint(tr("This is too long. Send it in two parts."));
        return;
    }
    m_form->hintLabel->hide();
    m_form->textEdit->clear();
    m_at_end = true;
    m_controller->say(text);
    showState();
}

void ChatPanel::focusInput()
{
    if (m_form->writePanel->isVisible())
        m_form->textEdit->setFocus(Qt::OtherFocusReason);
    else if (m_form->enterButton->isVisible())
        m_form->enterButton->setFocus(Qt::OtherFocusReason);
    else
        m_form->conversations->setFocus(Qt::OtherFocusReason);
}

bool ChatPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form->textEdit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    // Ctrl+Enter in the box is for the message, not for the page behind.
    if (watched == m_form->textEdit && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void ChatPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_controller->setWatched(true);
}

void ChatPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_controller->setWatched(false);
}

void ChatPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    m_controller->lines()->retranslate();
    m_controller->conversations()->retranslate();
    showConversation();
}

} // namespace florin::desktop
