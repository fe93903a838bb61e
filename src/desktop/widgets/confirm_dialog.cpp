// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/confirm_dialog.h"

#include "desktop/widgets/button.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/password_edit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace florin::desktop
{

ConfirmDialog::ConfirmDialog(const ConfirmText& text, Weight weight, Proof proof, QWidget* parent)
    : Dialog(text.title, text.sentence, parent)
    , m_proof(proof)
{
    setWindowModality(Qt::WindowModal);
    if (proof == Proof::Password)
        addPassword();
    addButtons(text.verb, weight);
}

void ConfirmDialog::addPassword()
{
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("confirmPasswordEdit"));
    m_field = new FormField(tr("Your password"), m_password, this);
    m_field->setHint(tr("This proves that it is you."));
    body()->addWidget(m_field);
    m_password->setFocus();
}

void ConfirmDialog::addButtons(const QString& verb, Weight weight)
{
    QPushButton* cancel = addButton(tr("Cancel"), Variant::Secondary);
    m_verb = addButton(verb, weight == Weight::Dangerous ? Variant::Danger : Variant::Primary);
    m_verb->setObjectName(QStringLiteral("confirmButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, [this] { confirm(); });
    // Enter does what is harmless; what cannot be undone is pressed on purpose.
    const bool enter_confirms = weight == Weight::Ordinary || m_proof == Proof::Password;
    m_verb->setDefault(enter_confirms);
    m_verb->setAutoDefault(enter_confirms);
    cancel->setDefault(!enter_confirms);
    if (!enter_confirms)
        cancel->setFocus();
}

void ConfirmDialog::setSummary(QWidget* summary)
{
    body()->insertWidget(0, summary);
}

void ConfirmDialog::confirm()
{
    if (m_check && !m_check())
        return;
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
