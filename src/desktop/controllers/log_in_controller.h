// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "contract/security_keys.h"
#include "desktop/controllers/device_tokens.h"

#include <QObject>

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

class LinkKeeper;

/// From "who are you" to a session: reaches the server, has a person look at a certificate nobody knows yet,
/// logs in, asks for the code that is owed, has a one-time password changed and a second factor set up. The
/// server decides the role, and what is owed.
class LogInController final : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Asking,      ///< server, name and password
        Reaching,    ///< the server is being asked
        Trusting,    ///< a person looks at the certificate
        Code,        ///< the password was right, a code is owed
        GivingCode,  ///< it is on its way
        NewPassword, ///< logged in with a password that is for one time only
        Changing,    ///< the new password is on its way
        Enrolment,   ///< a second factor must be set up first
        Done,
    };
    enum class Field { Server, User, Password, Code, Key, NewPassword };

    /// Both outlive it. Without `tokens` no device is remembered.
    explicit LogInController(LinkKeeper* keeper, DeviceTokens* tokens = nullptr, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }

    /// Staff get no further than turnedAway(), whose receiver ends their session: for a branch terminal.
    void admitCustomersOnly() { m_customers_only = true; }

    /// `server` is "host" or "host:port".
    void logIn(const QString& server, const QString& user, const Secret& password);
    void trust(bool trusted);
    /// `remember`: this device gives no code next time.
    void giveCode(const Secret& code, bool remember);
    /// A security key's answer in place of the code.
    void giveKey(const contract::KeyAssertion& assertion, bool remember);
    void choosePassword(const Secret& replacement);
    /// From Step::Enrolment, when the app or the key is confirmed and the recovery codes are kept.
    void enrolled(const contract::LoggedIn& session);
    /// What was typed at the door, for what asks it again before the bank is open.
    [[nodiscard]] const Secret& password() const { return m_password; }
    [[nodiscard]] client::Link* link() const;
    /// Of whoever is logging in: one can be asked in place of the code.
    [[nodiscard]] bool hasSecurityKey() const { return m_session.has_security_key; }
    /// One can be sent in place of the app's.
    [[nodiscard]] bool hasSmsCodes() const { return m_session.has_sms_codes; }
    /// Of whoever is logging in; from the server, once the password was right.
    [[nodiscard]] QStringList ownNames() const { return {m_session.name, m_session.display_name}; }
    /// Back to the beginning; what is under way no longer counts.
    void startOver();

Q_SIGNALS:
    void stepChanged(florin::desktop::LogInController::Step step);
    void refused(florin::desktop::LogInController::Field field, const florin::Problem& problem);
    void certificateShown(const QString& server, const QString& fingerprint);
    /// The keychain did not do its part; the log-in goes on without it.
    void keychainTroubled(florin::desktop::DeviceTokens::Trouble trouble);
    void loggedIn(const florin::contract::LoggedIn& session);
    /// The password was right, but this is no place for their role.
    void turnedAway();

private:
    void setStep(Step step);
    void onCertificate(const QString& server, const QString& fingerprint);
    void onTroubled(const Problem& problem);
    void onAnswer(const Result<contract::LoggedIn>& reply);
    void ask(const std::optional<Secret>& device_token);
    /// GiveCode or GiveSecurityKey.
    template<class Op>
    void giveFactor(Op request);
    void keep(const Secret& device_token);
    void goOn();
    void finish();

    LinkKeeper* m_keeper;
    DeviceTokens* m_tokens;
    contract::LoggedIn m_session;
    QString m_server;
    QString m_user;
    Secret m_password;     ///< only until the bank is open
    quint64 m_attempt = 0; ///< answers to earlier attempts are dropped
    Step m_step = Step::Asking;
    bool m_customers_only = false;
};

} // namespace florin::desktop
