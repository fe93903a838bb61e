// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace florin::desktop
{

enum class Variant;

/// What is asked above a page: a title, a sentence, what is to be filled in, and beneath them the buttons.
/// It is never larger than the room there is: what does not fit scrolls, the buttons stay. At a branch
/// terminal it has no frame of a window, and its buttons share its width.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    Dialog(const QString& title, const QString& sentence, QWidget* parent);

    /// Between the sentence and the buttons.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Beneath, after those before.
    QPushButton* addButton(const QString& text, Variant variant);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// As large as what it holds, as far as there is room.
    void fit();

    QWidget* m_content;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
};

} // namespace florin::desktop
