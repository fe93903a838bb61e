// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"

#include <QObject>

namespace florin::desktop
{

class LinkKeeper;

/// From "who are you" to a session: reaches the server, has a person look at a certificate nobody knows yet,
/// logs in, and has a one-time password changed. The server decides the role.
class LogInController final : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Asking,      ///< server, name and password
        Reaching,    ///< the server is being asked
        Trusting,    ///< a person looks at the certificate
        NewPassword, ///< logged in with a password that is for one time only
        Changing,    ///< the new password is on its way
        Done,
    };
    enum class Field { Server, User, Password, NewPassword };

    /// `keeper` outlives it.
    explicit LogInController(LinkKeeper* keeper, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }

    /// `server` is "host" or "host:port".
    void logIn(const QString& server, const QString& user, const Secret& password);
    void trust(bool trusted);
    void choosePassword(const Secret& replacement);
    /// Back to the beginning; what is under way no longer counts.
    void startOver();

Q_SIGNALS:
    void stepChanged(florin::desktop::LogInController::Step step);
    void refused(florin::desktop::LogInController::Field field, const florin::Problem& problem);
    void certificateShown(const QString& server, const QString& fingerprint);
    void loggedIn(const florin::contract::LoggedIn& session);

private:
    void setStep(Step step);
    void onCertificate(const QString& server, const QString& fingerprint);
    void onTroubled(const Problem& problem);
    void onAnswer(const Result<contract::LoggedIn>& reply);
    void finish();

    LinkKeeper* m_keeper;
    contract::LoggedIn m_session;
    Secret m_password;     ///< only until a one-time password is changed
    quint64 m_attempt = 0; ///< answers to earlier attempts are dropped
    Step m_step = Step::Asking;
};

} // namespace florin::desktop
