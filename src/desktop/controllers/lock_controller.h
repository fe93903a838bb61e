// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "contract/security_keys.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Opens a locked screen: the same person proves it by password or code. A session that ended meanwhile is
/// begun anew by a log-in of the same user, so that what stands on the screen stays.
class LockController final : public WriteController
{
    Q_OBJECT
public:
    LockController(client::Link* link, const QString& user, QObject* parent = nullptr)
        : WriteController(link, parent)
        , m_user(user)
    {
    }

    /// By password.
    void unlock(const Secret& password);
    /// By a code; also the one that a log-in still owes.
    void unlockByCode(const Secret& code);
    /// By a security key's answer, which was asked for keyUse().
    void unlockByKey(const contract::KeyAssertion& assertion);
    [[nodiscard]] contract::KeyUse keyUse() const
    {
        return m_owes_code ? contract::KeyUse::log_in : contract::KeyUse::unlock;
    }
    /// Whether a refusal is about what a key said.
    [[nodiscard]] static bool isAboutKey(const Problem& problem);
    /// The password was right, and a code is owed too.
    [[nodiscard]] bool owesCode() const { return m_owes_code; }

Q_SIGNALS:
    void unlocked();
    void codeWanted();

private:
    [[nodiscard]] bool isLoggedIn() const;
    void take(const contract::LoggedIn& session);

    const QString m_user;
    bool m_owes_code = false;
};

} // namespace florin::desktop
