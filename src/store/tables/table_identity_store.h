// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/identity_store.h"

namespace florin::store
{

class SqlTables;

/// Users and sessions. Password records are sealed again under a key of their own.
class TableIdentityStore final : public IdentityStore
{
public:
    TableIdentityStore(SqlTables& auth, const BankKeys& keys) : m_auth(auth), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<User>> user(UserId id) override;
    [[nodiscard]] Result<std::optional<User>> userByName(const QString& name) override;
    [[nodiscard]] Result<std::optional<User>> userOfCustomer(CustomerId id) override;
    [[nodiscard]] Result<Page<User>> users(const QString& role, const PageRequest& page) override;
    [[nodiscard]] Result<Secret> passwordRecord(UserId id) override;
    [[nodiscard]] Result<std::optional<Session>> session(const QByteArray& token_hash) override;
    [[nodiscard]] Result<std::vector<Session>> sessionsOf(UserId id) override;

    [[nodiscard]] Result<UserId> addUser(const User& user, const Secret& password_record) override;
    [[nodiscard]] Result<void> updateUser(const User& user) override;
    [[nodiscard]] Result<void> setPassword(UserId id, const Secret& password_record,
                                           bool must_change_password) override;
    [[nodiscard]] Result<void> addSession(const Session& session) override;
    [[nodiscard]] Result<void> touchSession(const QByteArray& token_hash, Timestamp last_seen,
                                            Timestamp expires) override;
    [[nodiscard]] Result<void> endSession(const QByteArray& token_hash) override;
    [[nodiscard]] Result<qint64> endSessionsOf(UserId id, const QByteArray& except_token_hash) override;
    [[nodiscard]] Result<qint64> removeExpiredSessions(Timestamp now) override;

private:
    SqlTables& m_auth;
    const BankKeys& m_keys;
};

} // namespace florin::store
