// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "desktop/controllers/authenticator_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class AuthenticatorSetup;
}

namespace florin::desktop
{

/// Sets up an authenticator app: one's password again, the QR code and the first code, then the recovery
/// codes, which are shown once. The same at the door and on the security page.
class AuthenticatorSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthenticatorSetup(QWidget* parent = nullptr);
    ~AuthenticatorSetup() override;

    /// Begins anew. With a password that was just typed it is not asked again.
    void start(client::Link* link, const Secret& password = {});
    /// Shows codes that were made anew.
    void showCodes(const std::vector<Secret>& codes);
    /// Nothing of a secret stays on the screen or in the widgets.
    void forget();

Q_SIGNALS:
    /// The codes were kept; with the session that the new app gave, where one was set up.
    void finished(const std::optional<florin::contract::LoggedIn>& session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void confirm();
    void showApp(const contract::BeginAuthenticator::Reply& app);
    void showRefusal(const Problem& problem);
    void copyCodes();
    [[nodiscard]] QString codesText() const;

    std::unique_ptr<Ui::AuthenticatorSetup> m_form;
    AuthenticatorController* m_controller = nullptr;
    std::optional<contract::LoggedIn> m_session;
    std::vector<Secret> m_codes;
};

} // namespace florin::desktop
