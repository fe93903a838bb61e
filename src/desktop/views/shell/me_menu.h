// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"

#include <QMenu>

namespace florin::desktop
{

/// Under one's own name: language, light or dark, size of text, keys, log out.
class MeMenu final : public QMenu
{
    Q_OBJECT
public:
    MeMenu(const contract::LoggedIn& session, QWidget* parent);

Q_SIGNALS:
    void shortcutsWanted();
    void lockWanted();
    void logOutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addLanguages();
    void addThemes();
    void addTextSizes();

    contract::LoggedIn m_session;
};

} // namespace florin::desktop
