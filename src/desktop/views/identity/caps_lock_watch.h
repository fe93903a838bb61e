// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QLineEdit;

namespace florin::desktop
{

/// Shows `hint` while letters typed into a password come out as capitals without Shift. Qt cannot ask the
/// keyboard, so the letters tell.
class CapsLockWatch final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `edit`.
    CapsLockWatch(QLineEdit* edit, QLabel* hint);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_hint;
};

} // namespace florin::desktop
