// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/password_strength.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace florin::desktop
{

class StatusChip;

/// How hard a new password is to guess, as a bar and in a word, while it is typed. Not seen while there is
/// none. By the measure that the bank refuses by.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    /// `own_names` gives the names of whom the password is for; asked each time.
    void watch(QLineEdit* edit, std::function<QStringList()> own_names = {});
    /// Nothing while nothing is typed.
    [[nodiscard]] std::optional<PasswordStrength> strength() const { return m_strength; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void weigh();
    void showWords();

    QPointer<QLineEdit> m_edit;
    std::function<QStringList()> m_own_names;
    std::optional<PasswordStrength> m_strength;
    QWidget* m_bar;
    StatusChip* m_chip;
};

} // namespace florin::desktop
