// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/confirm_dialog.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace florin::desktop
{

ConfirmDialog::ConfirmDialog(const ConfirmText& text, Weight weight, Proof proof, QWidget* parent)
    : QDialog(parent)
    , m_proof(proof)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(text.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::medium);
    auto* title = new QLabel(text.title, this);
    title->setWordWrap(true);
    setTextRole(title, "page");
    auto* sentence = new QLabel(text.sentence, this);
    sentence->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(sentence);
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    if (proof == Proof::Password)
        addPassword(body);
    layout->addSpacing(space::small);
    layout->addLayout(makeButtons(text.verb, weight));
    setMinimumWidth(theme().scaled(420));
    setAccessibleDescription(text.sentence);
}

void ConfirmDialog::addPassword(QVBoxLayout* body)
{
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("confirmPasswordEdit"));
    m_field = new FormField(tr("Your password"), m_password, this);
    m_field->setHint(tr("This proves that it is you."));
    body->addWidget(m_field);
    m_password->setFocus();
}

QHBoxLayout* ConfirmDialog::makeButtons(const QString& verb, Weight weight)
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), Variant::Secondary, this);
    m_verb = makeButton(verb, weight == Weight::Dangerous ? Variant::Danger : Variant::Primary, this);
    m_verb->setObjectName(QStringLiteral("confirmButton"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, [this] { confirm(); });
    // Enter does what is harmless; what cannot be undone is pressed on purpose.
    const bool enter_confirms = weight == Weight::Ordinary || m_proof == Proof::Password;
    m_verb->setDefault(enter_confirms);
    m_verb->setAutoDefault(enter_confirms);
    cancel->setDefault(!enter_confirms);
    if (!enter_confirms)
        cancel->setFocus();
    return buttons;
}

void ConfirmDialog::setSummary(QWidget* summary)
{
    static_cast<QVBoxLayout*>(m_body->layout())->insertWidget(0, summary);
}

void ConfirmDialog::confirm()
{
    if (m_proof == Proof::None) {
        Q_EMIT confirmed(Secret());
        accept();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_field->showError(tr("Type your password to go on."));
        return;
    }
    setBusy(true);
    Q_EMIT confirmed(m_password->take());
}

void ConfirmDialog::showRefusal(const QString& sentence)
{
    setBusy(false);
    if (m_field)
        m_field->showError(sentence);
}

void ConfirmDialog::setBusy(bool busy)
{
    m_verb->setEnabled(!busy);
    if (m_password)
        m_password->setReadOnly(busy);
}

} // namespace florin::desktop
