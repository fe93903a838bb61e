// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace florin::desktop
{

/// The top of a page: its title, one line that says what it is for, and its buttons, the primary one last.
class PageHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose)
public:
    explicit PageHeader(QWidget* parent = nullptr);
    PageHeader(const QString& title, const QString& purpose, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setPurpose(const QString& purpose);
    [[nodiscard]] QString purpose() const;
    void addButton(QAbstractButton* button);

private:
    QLabel* m_title = nullptr;
    QLabel* m_purpose = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace florin::desktop
