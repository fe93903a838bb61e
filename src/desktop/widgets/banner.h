// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace florin::desktop
{

class IconLabel;

/// A line across a page that says what is the matter and what still works. Announced when it is shown.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Offline, Info, Good, Warning, Error };
    Q_ENUM(Kind)

    explicit Banner(QWidget* parent = nullptr);

    /// `sentence` says what happened, `detail` what to do or what still works (may be empty).
    void setMessage(Kind kind, const QString& sentence, const QString& detail = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;
    /// An empty text takes the button away.
    void setAction(const QString& text);
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionChosen();
    void dismissed();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_dismiss = nullptr;
};

} // namespace florin::desktop
