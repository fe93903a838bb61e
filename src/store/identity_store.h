// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/page.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

/// Whoever can log in. Kept in auth.db, apart from the bank and under another key.
struct User {
    UserId id;
    /// What is typed at log-in; unique without regard to case.
    QString name;
    /// As the caller names its roles ("teller"); not interpreted here.
    QString role;
    QString display_name;
    /// Set for those who log in as a customer.
    std::optional<CustomerId> customer;
    /// The drawer account of those who handle cash.
    std::optional<AccountNumber> drawer;
    bool must_change_password = false;
    bool active = true;
    Timestamp created;

    friend bool operator==(const User&, const User&) = default;
};

/// A log-in that is still good. The token itself is never kept, only its hash.
struct Session {
    QByteArray token_hash;
    UserId user;
    Timestamp created;
    Timestamp expires;
    Timestamp last_seen;
    /// What the client said it is, for the list of one's own sessions.
    QString device;
    /// When the second factor was given; absent: it was not.
    std::optional<Timestamp> second_factor = {};

    friend bool operator==(const Session&, const Session&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class IdentityReader
{
public:
    IdentityReader() = default;
    IdentityReader(const IdentityReader&) = delete;
    IdentityReader& operator=(const IdentityReader&) = delete;
    virtual ~IdentityReader() = default;

    [[nodiscard]] virtual Result<std::optional<User>> user(UserId id) = 0;
    /// In any case.
    [[nodiscard]] virtual Result<std::optional<User>> userByName(const QString& name) = 0;
    [[nodiscard]] virtual Result<std::optional<User>> userOfCustomer(CustomerId id) = 0;
    /// Newest first; of one role, or of all when it is empty.
    [[nodiscard]] virtual Result<Page<User>> users(const QString& role, const PageRequest& page) = 0;
    /// The PHC string ("$argon2id$..."), unsealed; empty when the user has no password. unknown_user;
    /// wrong_key when the record was sealed under another key.
    [[nodiscard]] virtual Result<Secret> passwordRecord(UserId id) = 0;

    /// Whatever is kept under this hash, expired or not.
    [[nodiscard]] virtual Result<std::optional<Session>> session(const QByteArray& token_hash) = 0;
    /// Of one user, last seen first.
    [[nodiscard]] virtual Result<std::vector<Session>> sessionsOf(UserId id) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class IdentityStore : public IdentityReader
{
public:
    /// `user.id` is given by the store. `password_record` may be empty: that user cannot log in yet.
    /// user_exists.
    [[nodiscard]] virtual Result<UserId> addUser(const User& user, const Secret& password_record) = 0;
    /// Everything but id, name and created. unknown_user.
    [[nodiscard]] virtual Result<void> updateUser(const User& user) = 0;
    /// unknown_user.
    [[nodiscard]] virtual Result<void> setPassword(UserId id, const Secret& password_record,
                                                   bool must_change_password) = 0;

    [[nodiscard]] virtual Result<void> addSession(const Session& session) = 0;
    /// session_ended when it is not kept any more.
    [[nodiscard]] virtual Result<void> touchSession(const QByteArray& token_hash, Timestamp last_seen,
                                                    Timestamp expires) = 0;
    /// Ending what is not there is no problem.
    [[nodiscard]] virtual Result<void> endSession(const QByteArray& token_hash) = 0;
    /// All of one user, but for the one named. How many ended.
    [[nodiscard]] virtual Result<qint64> endSessionsOf(UserId id,
                                                       const QByteArray& except_token_hash = {}) = 0;
    /// How many had expired by `now`.
    [[nodiscard]] virtual Result<qint64> removeExpiredSessions(Timestamp now) = 0;
};

} // namespace florin::store
