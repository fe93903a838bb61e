// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QLineEdit>

class QAction;

namespace florin::desktop
{

/// A password, hidden, with an eye to look at it. Never spoken by a screen reader, shown or not; hidden again
/// when the focus leaves.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);
    /// What was typed, out of ordinary memory; the field is emptied.
    [[nodiscard]] Secret take();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QAction* m_reveal = nullptr;
};

/// Makes screen readers treat a PasswordEdit as such in both states. installLook() calls it.
void installPasswordAccessibility();

} // namespace florin::desktop
