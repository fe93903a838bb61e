// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/chat_page.h"

#include "desktop/controllers/chat_controller.h"
#include "desktop/look/tokens.h"
#include "desktop/views/support/chat_panel.h"
#include "desktop/widgets/page_header.h"

#include <QVBoxLayout>

namespace florin::desktop
{

ChatPage::ChatPage(const PageContext& context, QWidget* parent) : Page(parent)
{
    auto* controller = new ChatController(context.link, context.session, this);
    m_header = new PageHeader(this);
    m_panel = new ChatPanel(controller, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::wide, space::huge, space::wide);
    layout->setSpacing(space::large);
    layout->addWidget(m_header);
    layout->addWidget(m_panel, 1);
    controller->load();
    retranslate();
}

void ChatPage::retranslate()
{
    m_header->setTitle(tr("Chat"));
    m_header->setPurpose(tr("Somebody at the bank answers you here."));
}

} // namespace florin::desktop
