// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/proof_prompt.h"

#include "client/link.h"
#include "desktop/controllers/lock_controller.h"
#include "desktop/controllers/posting_controller.h"
#include "desktop/look/money_text.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/security_key_panel.h"
#include "desktop/views/identity/sms_code_panel.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/password_edit.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ProofPrompt::ProofPrompt(PostingController* controller, std::function<QString()> what,
                         const PageContext& context, QWidget* page)
    : QObject(page)
    , m_controller(controller)
    , m_what(std::move(what))
    , m_link(context.link)
    , m_device(context.security_keys)
    , m_page(page)
{
    connect(controller, &PostingController::proofWanted, this, &ProofPrompt::ask);
    connect(controller, &PostingController::proofRefused, this, &ProofPrompt::showRefusal);
    connect(controller, &PostingController::phaseChanged, this, [this](PostingController::Phase phase) {
        if (m_dialog && phase != PostingController::Phase::Proving)
            m_dialog->accept();
        if (!m_controller->isBusy() && phase != PostingController::Phase::Proving)
            m_renewed_for_key = false;
    });
}

void ProofPrompt::ask(Money amount)
{
    delete m_dialog;
    auto* dialog = new Dialog(tr("Sign %1").arg(moneyText(amount)), m_what(), m_page);
    m_dialog = dialog;
    dialog->setObjectName(u"proofDialog"_s);
    dialog->setWindowTitle(tr("Sign this payment"));
    m_code = new PasswordEdit;
    m_code->setObjectName(u"proofEdit"_s);
    m_field = new FormField(tr("Code of your authenticator app or by SMS"), m_code, m_dialog);
    m_field->setHint(tr("It signs this payment alone. For another amount or payee it is worth nothing."));
    dialog->body()->addWidget(m_field);
    dialog->body()->addWidget(makeSmsPanel());
    m_keys = makeKeyPanel();
    dialog->body()->addWidget(m_keys);
    QPushButton* cancel = dialog->addButton(tr("Do not send"), Variant::Secondary);
    QPushButton* sign = dialog->addButton(tr("Sign and send"), Variant::Primary);
    sign->setObjectName(u"signButton"_s);
    sign->setDefault(true);
    connect(cancel, &QPushButton::clicked, m_dialog, &QDialog::reject);
    connect(sign, &QPushButton::clicked, this, &ProofPrompt::give);
    connect(m_dialog, &QDialog::rejected, m_controller, &PostingController::giveUpProof);
    m_dialog->open();
    m_code->setFocus(Qt::OtherFocusReason);
    if (m_renewed_for_key && m_keys->controller())
        askKey();
}

SecurityKeyPanel* ProofPrompt::makeKeyPanel()
{
    auto* panel = new SecurityKeyPanel(m_dialog);
    const bool has_key = m_link->session() && m_link->session()->has_security_key;
    panel->setDevice(m_link, has_key ? m_device : nullptr);
    if (SecurityKeyController* keys = panel->controller()) {
        connect(keys, &SecurityKeyController::answered, m_controller,
                [this](const contract::KeyAssertion& assertion) { m_controller->prove(assertion); });
        connect(keys, &SecurityKeyController::failed, this, &ProofPrompt::onKeyFailed);
        panel->offer(tr("Sign with a security key"), [this] {
            m_renewed_for_key = false;
            askKey();
        });
    }
    return panel;
}

void ProofPrompt::askKey()
{
    m_keys->controller()->ask(contract::KeyUse::sign, m_controller->challenge());
}

void ProofPrompt::onKeyFailed(const Problem& problem)
{
    // What the server remembers to be signed, it forgets after some minutes. It is asked for anew, once: what
    // is new and unknown all the same is not ours to mend.
    if (problem.code != ProblemCode::unknown_session || std::exchange(m_renewed_for_key, true))
        return;
    m_controller->renewProof();
}

SmsCodePanel* ProofPrompt::makeSmsPanel()
{
    auto* panel = new SmsCodePanel(m_dialog);
    if (!m_link->session() || !m_link->session()->has_sms_codes)
        return panel;
    panel->offer(m_link, [this](SmsCodeController& codes) {
        codes.send(contract::KeyUse::sign, m_controller->challenge());
    });
    connect(panel, &SmsCodePanel::sent, m_code, [this] { m_code->setFocus(Qt::OtherFocusReason); });
    return panel;
}

void ProofPrompt::give()
{
    if (m_code->text().trimmed().isEmpty()) {
        m_field->showError(tr("Enter the six digits."));
    } else {
        m_renewed_for_key = false;
        m_controller->prove(m_code->take());
    }
}

void ProofPrompt::showRefusal(const Problem& problem)
{
    if (!m_dialog)
        return;
    if (LockController::isAboutKey(problem))
        m_keys->showProblem(problem);
    else
        m_field->showError(problemSentence(problem));
}

} // namespace florin::desktop
