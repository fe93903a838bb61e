// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/kiosk/kiosk_places.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class KioskMenu;
}

namespace florin::desktop
{

class KioskChoice;

/// A screen of a branch terminal: a question, and up to three answers beside each other; below each other on
/// a screen that stands upright.
class KioskMenu final : public QWidget
{
    Q_OBJECT
public:
    KioskMenu(const KioskScreen& screen, QWidget* parent);
    ~KioskMenu() override;

Q_SIGNALS:
    void chosen(const florin::desktop::KioskPlace& place);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::KioskMenu> m_form;
    KioskScreen m_screen;
    std::vector<KioskChoice*> m_choices; ///< in the order of the places
};

} // namespace florin::desktop
