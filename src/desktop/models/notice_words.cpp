// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/notice_words.h"

#include "desktop/models/words.h"

#include <QCoreApplication>

namespace florin::desktop
{
namespace
{

class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(LogInNotice)
};

} // namespace

NoticeWords noticeWords(const contract::LogInNotice& notice)
{
    const auto attempts = static_cast<int>(notice.failed_attempts);
    NoticeWords words;
    if (attempts > 0 && notice.last_log_in)
        words.sentence =
            NoticeTexts::tr("There were %n failed attempts since your last log-in, %1.", nullptr, attempts)
                .arg(momentText(*notice.last_log_in));
    else if (attempts > 0)
        words.sentence =
            NoticeTexts::tr("There were %n failed attempts to log in as you.", nullptr, attempts);
    else if (notice.new_device)
        words.sentence = NoticeTexts::tr("You have not logged in from this device before.");
    if (attempts > 0 && notice.new_device)
        words.detail =
            NoticeTexts::tr("You have not logged in from this device before. If you did not try yourself, "
                            "change your password.");
    else if (attempts > 0)
        words.detail = NoticeTexts::tr("If you did not try yourself, change your password.");
    return words;
}

} // namespace florin::desktop
