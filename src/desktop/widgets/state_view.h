// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QStackedWidget>

class QTimer;

namespace florin::desktop
{

class EmptyPanel;
class ErrorPanel;
class SkeletonPanel;

/// What went wrong, in the order a person asks. `details` is for the one who helps; it can be copied.
struct FailureText {
    QString what;
    QString why;
    QString what_to_do;
    QString details;
};

/// One place for the four states of whatever is loaded: the content, loading, nothing there, failed.
/// In a form it is used like a QStackedWidget with one page, the content.
class StateView : public QStackedWidget
{
    Q_OBJECT
public:
    enum class State { Content, Loading, Empty, Failed };
    Q_ENUM(State)
    /// A load that is quicker than this never flashes a skeleton.
    static constexpr int skeleton_delay_ms = 150;

    explicit StateView(QWidget* parent = nullptr);

    void setContent(QWidget* content);
    [[nodiscard]] State state() const { return m_state; }

    void showContent();
    /// What stood there stays for skeleton_delay_ms; then grey lines in the shape of a table.
    void showLoading();
    /// "No transfers yet." and the button that makes the first; no button when `next_step` is empty.
    void showEmpty(Icon icon, const QString& sentence, const QString& next_step = {});
    /// With a "Try again" button.
    void showFailure(const FailureText& failure);

Q_SIGNALS:
    void nextStepChosen();
    void retryChosen();

private:
    [[nodiscard]] QWidget* content() const;
    void enter(State state, QWidget* page);

    EmptyPanel* m_empty = nullptr;
    ErrorPanel* m_failure = nullptr;
    SkeletonPanel* m_skeleton = nullptr;
    QTimer* m_delay = nullptr;
    State m_state = State::Content;
};

} // namespace florin::desktop
