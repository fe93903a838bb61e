// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace florin::desktop
{

/// What the keyboard can do, in a list. Use open(); it deletes itself.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget* parent);
};

} // namespace florin::desktop
