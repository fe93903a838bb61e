// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/password_edit.h"

#include "desktop/look/icon.h"
#include "desktop/look/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// Says that it is a password and how long, never what it is.
class PasswordAccessible final : public QAccessibleWidget
{
public:
    explicit PasswordAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::EditableText) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const auto* edit = static_cast<const QLineEdit*>(widget());
        return QString(edit->text().size(), QChar(0x2022));
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = !static_cast<const QLineEdit*>(widget())->isReadOnly();
        return state;
    }
};

QAccessibleInterface* makeAccessible(const QString& class_name, QObject* object)
{
    const bool ours = class_name == QLatin1StringView(PasswordEdit::staticMetaObject.className());
    return ours ? new PasswordAccessible(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_reveal = new QAction(this);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    connect(m_reveal, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    // The eye can be reached without a mouse.
    m_reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    // Others stand around a branch terminal.
    m_reveal->setVisible(!theme().isKiosk());
    describe();
}

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    describe();
}

Secret PasswordEdit::take()
{
    QString typed = text();
    clear();
    Secret secret = Secret::fromText(typed);
    wipe(typed);
    return secret;
}

void PasswordEdit::describe()
{
    m_reveal->setIcon(icon(isRevealed() ? Icon::eye_off : Icon::eye, Colour::muted, Colour::muted));
    m_reveal->setText(isRevealed() ? tr("Hide password") : tr("Show password"));
    const QString keys = m_reveal->shortcut().toString(QKeySequence::NativeText);
    m_reveal->setToolTip(m_reveal->text() + u" ("_s + keys + u')');
}

void PasswordEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isRevealed() && event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
}

void PasswordEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void installPasswordAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace florin::desktop
