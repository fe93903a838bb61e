// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"
#include "desktop/widgets/scroll_box.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVariantAnimation;

namespace florin::desktop
{

class IconLabel;
struct FailureText;

/// Nothing there yet: an icon, a sentence, the next step.
class EmptyPanel final : public ScrollBox
{
    Q_OBJECT
public:
    explicit EmptyPanel(QWidget* parent);
    void say(Icon icon, const QString& sentence, const QString& next_step);

Q_SIGNALS:
    void nextStepChosen();

private:
    IconLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_next = nullptr;
};

/// What happened, why, what to do; and the details to copy.
class ErrorPanel final : public ScrollBox
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget* parent);
    void say(const FailureText& failure);
    [[nodiscard]] QPushButton* retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void name();
    void copyDetails();

    QLabel* m_what = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_to_do = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_copy = nullptr;
    QString m_details;
};

/// Grey lines where rows will be; breathing, unless motion is reduced.
class SkeletonPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonPanel(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVariantAnimation* m_breath = nullptr;
    double m_strength = 1.0;
};

} // namespace florin::desktop
