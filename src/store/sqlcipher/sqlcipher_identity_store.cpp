// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_identity_store.h"

#include "store/driver/cipher_problem.h"
#include "store/sealing.h"
#include "store/sqlcipher/auth_changes.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

std::optional<CustomerId> customerAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(idAt<CustomerId>(row, column));
}

User userAt(const Statement& row)
{
    return {.id = idAt<UserId>(row, 0),
            .name = row.text(1),
            .role = row.text(2),
            .display_name = row.text(3),
            .customer = customerAt(row, 4),
            .drawer = AccountNumber::fromValue(row.integer(5)),
            .must_change_password = boolAt(row, 6),
            .active = boolAt(row, 7),
            .created = timestampAt(row, 8)};
}

Session sessionAt(const Statement& row)
{
    return {.token_hash = row.blob(0),
            .user = idAt<UserId>(row, 1),
            .created = timestampAt(row, 2),
            .expires = timestampAt(row, 3),
            .last_seen = timestampAt(row, 4),
            .device = row.text(5)};
}

QByteArray placeOf(UserId id)
{
    return QByteArrayLiteral("user/password/") + QByteArray::number(id.value);
}

SqlValue customerValue(const User& user)
{
    return user.customer ? sqlValue(*user.customer) : SqlValue();
}

SqlValue drawerValue(const User& user)
{
    return user.drawer ? sqlValue(user.drawer->value()) : SqlValue();
}

SqlValue sealedRecord(const Secret& key, UserId id, const Secret& record)
{
    return record.isEmpty() ? SqlValue() : sqlValue(seal(key, placeOf(id), record.view()));
}

} // namespace

Result<std::optional<User>> SqlCipherIdentityStore::user(UserId id)
{
    return oneRow<User>(m_auth.read(Sql::select_user, id), userAt);
}

Result<std::optional<User>> SqlCipherIdentityStore::userByName(const QString& name)
{
    return oneRow<User>(m_auth.read(Sql::select_user_by_name, name.toCaseFolded()), userAt);
}

Result<std::optional<User>> SqlCipherIdentityStore::userOfCustomer(CustomerId id)
{
    return oneRow<User>(m_auth.read(Sql::select_user_of_customer, id), userAt);
}

Result<Page<User>> SqlCipherIdentityStore::users(const QString& role, const PageRequest& page)
{
    if (role.isEmpty())
        return pageOfRows<User>(page, m_auth.read(Sql::select_users, pageBefore(page), pageRows(page)),
                                userAt);
    return pageOfRows<User>(
        page, m_auth.read(Sql::select_users_by_role, role, pageBefore(page), pageRows(page)), userAt);
}

Result<Secret> SqlCipherIdentityStore::passwordRecord(UserId id)
{
    const auto sealed = oneRow<QByteArray>(m_auth.read(Sql::select_password, id),
                                           [](const Statement& row) { return row.blob(0); });
    if (!sealed)
        return refuse(sealed.error());
    if (!*sealed)
        return refuse(ProblemCode::unknown_user);
    if ((*sealed)->isEmpty())
        return Secret();
    return unseal(m_keys.password_records, placeOf(id), **sealed);
}

Result<std::optional<Session>> SqlCipherIdentityStore::session(const QByteArray& token_hash)
{
    return oneRow<Session>(m_auth.read(Sql::select_session, token_hash), sessionAt);
}

Result<std::vector<Session>> SqlCipherIdentityStore::sessionsOf(UserId id)
{
    return allRows<Session>(m_auth.read(Sql::select_sessions_of_user, id), sessionAt);
}

Result<UserId> SqlCipherIdentityStore::addUser(const User& user, const Secret& password_record)
{
    // The number is chosen here, not by the database, so that the change can be run again with the same
    // outcome.
    const auto next = oneRow<UserId>(m_auth.read(Sql::select_next_user),
                                     [](const Statement& row) { return idAt<UserId>(row, 0); });
    if (!next)
        return refuse(next.error());
    const UserId id = next->value();
    const auto added = m_changes->run(Sql::insert_user,
                                      {sqlValue(id), sqlValue(user.name), sqlValue(user.name.toCaseFolded()),
                                       sqlValue(user.role), sqlValue(user.display_name), customerValue(user),
                                       drawerValue(user), sqlValue(user.must_change_password ? 1 : 0),
                                       sqlValue(user.active ? 1 : 0), sqlValue(user.created),
                                       sealedRecord(m_keys.password_records, id, password_record)});
    if (!added)
        return refuse(isUniqueViolation(added.error()) ? Problem(ProblemCode::user_exists) : added.error());
    return id;
}

Result<void> SqlCipherIdentityStore::updateUser(const User& user)
{
    return changedOne(m_changes->run(Sql::update_user,
                                     {sqlValue(user.role), sqlValue(user.display_name), customerValue(user),
                                      drawerValue(user), sqlValue(user.must_change_password ? 1 : 0),
                                      sqlValue(user.active ? 1 : 0), sqlValue(user.id)}),
                      ProblemCode::unknown_user);
}

Result<void> SqlCipherIdentityStore::setPassword(UserId id, const Secret& password_record,
                                                 bool must_change_password)
{
    return changedOne(
        m_changes->run(Sql::update_password, {sealedRecord(m_keys.password_records, id, password_record),
                                              sqlValue(must_change_password ? 1 : 0), sqlValue(id)}),
        ProblemCode::unknown_user);
}

Result<void> SqlCipherIdentityStore::addSession(const Session& session)
{
    const auto added =
        m_changes->run(Sql::insert_session,
                       {sqlValue(session.token_hash), sqlValue(session.user), sqlValue(session.created),
                        sqlValue(session.expires), sqlValue(session.last_seen), sqlValue(session.device)});
    if (!added && isConstraintViolation(added.error()) && !isUniqueViolation(added.error()))
        return refuse(ProblemCode::unknown_user);
    return changedAny(added);
}

Result<void> SqlCipherIdentityStore::touchSession(const QByteArray& token_hash, Timestamp last_seen,
                                                  Timestamp expires)
{
    return changedOne(
        m_changes->run(Sql::touch_session, {sqlValue(last_seen), sqlValue(expires), sqlValue(token_hash)}),
        ProblemCode::session_ended);
}

Result<void> SqlCipherIdentityStore::endSession(const QByteArray& token_hash)
{
    return changedAny(m_changes->run(Sql::delete_session, {sqlValue(token_hash)}));
}

Result<qint64> SqlCipherIdentityStore::endSessionsOf(UserId id, const QByteArray& except_token_hash)
{
    return m_changes->run(Sql::delete_sessions_of_user, {sqlValue(id), sqlValue(except_token_hash)});
}

Result<qint64> SqlCipherIdentityStore::removeExpiredSessions(Timestamp now)
{
    return m_changes->run(Sql::delete_expired_sessions, {sqlValue(now)});
}

} // namespace florin::store
