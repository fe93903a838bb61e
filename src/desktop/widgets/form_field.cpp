// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/form_field.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/icon_label.h"

#include <QChildEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace florin::desktop
{

FormField::FormField(QWidget* parent) : QWidget(parent)
{
    build();
}

FormField::FormField(const QString& label, QWidget* input, QWidget* parent) : QWidget(parent)
{
    build();
    setLabel(label);
    setInput(input);
}

void FormField::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::hair);
    m_label = new QLabel;
    m_label->setWordWrap(true);
    setTextRole(m_label, "strong");
    m_layout->addWidget(m_label);

    m_error_row = new QWidget;
    auto* row = new QHBoxLayout(m_error_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    m_error_icon = new IconLabel(Icon::error, Colour::danger, 16);
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("errorLabel"));
    m_error->setWordWrap(true);
    setTextRole(m_error, "refusal");
    row->addWidget(m_error_icon, 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_layout->addWidget(m_error_row);
    m_error_row->hide();

    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    setTextRole(m_hint, "caption");
    m_layout->addWidget(m_hint);
    m_layout->addStretch(0);
    m_hint->hide();
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setHint(const QString& hint)
{
    m_hint_text = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_error_row->isHidden());
    describe();
}

void FormField::setInput(QWidget* input)
{
    m_input = input;
    // A tall input takes the room there is; a line stands at the top of it.
    const bool tall = input->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    m_layout->insertWidget(1, input, tall ? 1 : 0);
    m_label->setBuddy(input);
    setFocusProxy(input);
    watchEdits();
    describe();
}

void FormField::watchEdits()
{
    const auto clear = [this] { clearError(); };
    if (auto* edit = qobject_cast<QLineEdit*>(m_input))
        connect(edit, &QLineEdit::textEdited, this, clear);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_input))
        connect(text, &QPlainTextEdit::textChanged, this, clear);
    else if (auto* combo = qobject_cast<QComboBox*>(m_input))
        connect(combo, &QComboBox::currentIndexChanged, this, clear);
    else if (auto* spin = qobject_cast<QSpinBox*>(m_input))
        connect(spin, &QSpinBox::valueChanged, this, clear);
}

void FormField::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    // Only what a form put in; our own parts are children before this object is polished.
    if (event->type() != QEvent::ChildPolished || m_input || !event->child()->isWidgetType())
        return;
    auto* child = qobject_cast<QWidget*>(event->child());
    if (child != m_label && child != m_error_row && child != m_hint)
        setInput(child);
}

void FormField::showError(const QString& sentence, Focus focus)
{
    m_error->setText(sentence);
    m_error_row->show();
    m_hint->hide();
    if (!m_input)
        return;
    m_input->setProperty("invalid", true);
    repolish(m_input);
    describe();
    if (focus == Focus::Move)
        m_input->setFocus(Qt::OtherFocusReason);
    announce(m_input, sentence);
}

void FormField::clearError()
{
    if (m_error_row->isHidden())
        return;
    m_error->clear();
    m_error_row->hide();
    m_hint->setVisible(!m_hint_text.isEmpty());
    if (!m_input)
        return;
    m_input->setProperty("invalid", false);
    repolish(m_input);
    describe();
}

QString FormField::error() const
{
    return m_error->text();
}

void FormField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void FormField::describe()
{
    if (!m_input)
        return;
    QString name = m_label->text();
    m_input->setAccessibleName(name.remove(u'&'));
    m_input->setAccessibleDescription(error().isEmpty() ? m_hint_text : error());
}

} // namespace florin::desktop
