// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

namespace florin::desktop
{

class ChatPanel;
class PageHeader;

/// The chat as a page of its own, for a screen with no room beside the pages.
class ChatPage final : public Page
{
    Q_OBJECT
public:
    ChatPage(const PageContext& context, QWidget* parent);

protected:
    void retranslate() override;

private:
    PageHeader* m_header;
    ChatPanel* m_panel;
};

} // namespace florin::desktop
