// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace florin::desktop
{

/// A surface with a hairline round it, a title and a body. In a form, a QFrame with the string property
/// `surface` = "card" looks the same.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Puts something at the end of the title line.
    void addToTitle(QWidget* widget);
    /// What the card holds, from top to bottom.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title = nullptr;
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace florin::desktop
