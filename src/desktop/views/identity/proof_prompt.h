// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/problem.h"
#include "desktop/views/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace florin::desktop
{

class FormField;
class PasswordEdit;
class PostingController;
class SecurityKeyPanel;
class SmsCodePanel;

/// Asks for the code or the security key that signs a payment, whenever the server wants one: says again what
/// is signed, amount and payee, and takes the proof. Escape takes nothing, and nothing is moved.
class ProofPrompt final : public QObject
{
    Q_OBJECT
public:
    /// `what` says what would be sent: "Send ₹2,50,000.00 to Devan Pillai, account 500 0000 0012."
    ProofPrompt(PostingController* controller, std::function<QString()> what, const PageContext& context,
                QWidget* page);

private:
    void ask(Money amount);
    void give();
    void showRefusal(const Problem& problem);
    void askKey();
    void onKeyFailed(const Problem& problem);
    [[nodiscard]] SecurityKeyPanel* makeKeyPanel();
    [[nodiscard]] SmsCodePanel* makeSmsPanel();

    PostingController* m_controller;
    std::function<QString()> m_what;
    client::Link* m_link;
    client::SecurityKeyDevice* m_device;
    QWidget* m_page;
    QPointer<QDialog> m_dialog;
    FormField* m_field = nullptr;
    PasswordEdit* m_code = nullptr;
    SecurityKeyPanel* m_keys = nullptr;
    bool m_renewed_for_key = false; ///< what is shown was asked for anew, to be signed by a key
};

} // namespace florin::desktop
