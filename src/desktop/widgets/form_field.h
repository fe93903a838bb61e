// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace florin::desktop
{

class IconLabel;

/// An input with its label above, a hint below, and the reason beside it when it was refused.
/// In a form: a FormField (no layout of its own) with one child, the input, which is taken in by itself.
class FormField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
public:
    explicit FormField(QWidget* parent = nullptr);
    FormField(const QString& label, QWidget* input, QWidget* parent = nullptr);

    /// The label is the input's accessible name and its buddy.
    void setLabel(const QString& label);
    [[nodiscard]] QString label() const;
    void setHint(const QString& hint);
    [[nodiscard]] QString hint() const { return m_hint_text; }
    /// Takes the input over.
    void setInput(QWidget* input);
    [[nodiscard]] QWidget* input() const { return m_input; }

    enum class Focus { Move, Stay };
    /// Shows why in the field's own place, and moves the focus there. It goes when the input is edited.
    void showError(const QString& sentence, Focus focus = Focus::Move);
    void clearError();
    [[nodiscard]] QString error() const;

protected:
    void childEvent(QChildEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void watchEdits();
    void describe();

    QVBoxLayout* m_layout = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_error_row = nullptr;
    IconLabel* m_error_icon = nullptr;
    QLabel* m_error = nullptr;
    QPointer<QWidget> m_input;
    QString m_hint_text;
};

} // namespace florin::desktop
