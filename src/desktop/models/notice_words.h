// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"

#include <QString>

namespace florin::desktop
{

/// What somebody is told right after log-in; no sentence when there is nothing to tell.
struct NoticeWords {
    QString sentence;
    QString detail;
};
[[nodiscard]] NoticeWords noticeWords(const contract::LogInNotice& notice);

} // namespace florin::desktop
