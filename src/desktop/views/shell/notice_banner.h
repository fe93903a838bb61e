// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"
#include "desktop/widgets/banner.h"

#include <optional>

namespace florin::desktop
{

/// Whether others tried to log in as this person; said once after log-in, until it is put away.
class NoticeBanner final : public Banner
{
    Q_OBJECT
public:
    explicit NoticeBanner(QWidget* parent = nullptr);

    void setNotice(const std::optional<contract::LogInNotice>& notice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::optional<contract::LogInNotice> m_notice;
};

} // namespace florin::desktop
