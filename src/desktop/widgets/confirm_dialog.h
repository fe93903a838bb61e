// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "desktop/widgets/dialog.h"

#include <functional>

class QPushButton;

namespace florin::desktop
{

class FormField;
class PasswordEdit;

/// What is asked before something that cannot be undone. `verb` is the button: "Send ₹450.00", "Close
/// account".
struct ConfirmText {
    QString title;
    QString sentence;
    QString verb;
};

/// Asks once, with the verb on the button; with a password where the person must prove who they are.
/// Use open(), never exec(); it deletes itself when it is closed.
class ConfirmDialog : public Dialog
{
    Q_OBJECT
public:
    enum class Weight { Ordinary, Dangerous };
    enum class Proof { None, Password };

    ConfirmDialog(const ConfirmText& text, Weight weight, Proof proof, QWidget* parent);

    /// Puts a summary between the sentence and the buttons.
    void setSummary(QWidget* summary);
    /// Asked when the verb is pressed; false, having said why at its field, where what was filled in cannot
    /// be sent: the dialog stays.
    void setCheck(std::function<bool()> check) { m_check = std::move(check); }
    /// The server did not take the password: says so at the field, the dialog stays.
    void showRefusal(const QString& sentence);
    /// While the server is asked: nothing can be pressed twice.
    void setBusy(bool busy);

Q_SIGNALS:
    /// The verb was pressed. `password` is empty without Proof::Password. The dialog stays open until
    /// accept() or showRefusal() with a password; without one it closes itself.
    void confirmed(const florin::Secret& password);

private:
    void addPassword();
    void addButtons(const QString& verb, Weight weight);
    void confirm();

    Proof m_proof;
    std::function<bool()> m_check;
    FormField* m_field = nullptr;
    PasswordEdit* m_password = nullptr;
    QPushButton* m_verb = nullptr;
};

} // namespace florin::desktop
