// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/notice_banner.h"

#include "desktop/models/notice_words.h"

#include <QEvent>

namespace florin::desktop
{

NoticeBanner::NoticeBanner(QWidget* parent) : Banner(parent)
{
    hide();
    setDismissible(true);
    connect(this, &Banner::dismissed, this, [this] { m_notice.reset(); });
}

void NoticeBanner::setNotice(const std::optional<contract::LogInNotice>& notice)
{
    m_notice = notice;
    write();
}

void NoticeBanner::write()
{
    const NoticeWords words = m_notice ? noticeWords(*m_notice) : NoticeWords();
    if (!words.sentence.isEmpty())
        setMessage(m_notice->failed_attempts > 0 ? Kind::Warning : Kind::Info, words.sentence, words.detail);
    setVisible(!words.sentence.isEmpty());
}

void NoticeBanner::changeEvent(QEvent* event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace florin::desktop
