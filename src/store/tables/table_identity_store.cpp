// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_identity_store.h"

#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

std::optional<CustomerId> customerAt(const SqlRow& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(idAt<CustomerId>(row, column));
}

User userAt(const SqlRow& row)
{
    return {.id = idAt<UserId>(row, 0),
            .name = row.personal(1, place::user_name),
            .role = row.text(2),
            .display_name = row.personal(3, place::user_display_name),
            .customer = customerAt(row, 4),
            .drawer = AccountNumber::fromValue(row.integer(5)),
            .must_change_password = boolAt(row, 6),
            .active = boolAt(row, 7),
            .created = timestampAt(row, 8)};
}

Session sessionAt(const SqlRow& row)
{
    return {.token_hash = row.blob(0),
            .user = idAt<UserId>(row, 1),
            .created = timestampAt(row, 2),
            .expires = timestampAt(row, 3),
            .last_seen = timestampAt(row, 4),
            .device = row.personal(5, place::session_device),
            .second_factor = row.integer(6) == 0 ? std::nullopt : std::optional(timestampAt(row, 6))};
}

QByteArray placeOfPassword(UserId id)
{
    return QByteArrayLiteral("user/password/") + QByteArray::number(id.value);
}

std::optional<QByteArray> sealedRecord(const Secret& key, UserId id, const Secret& record)
{
    return record.isEmpty() ? std::nullopt : std::optional(seal(key, placeOfPassword(id), record.view()));
}

} // namespace

Result<std::optional<User>> TableIdentityStore::user(UserId id)
{
    return oneRow<User>(m_auth.query(Sql::select_user, id), userAt);
}

Result<std::optional<User>> TableIdentityStore::userByName(const QString& name)
{
    return oneRow<User>(
        m_auth.query(Sql::select_user_by_name, findable(place::user_name_folded, name.toCaseFolded())),
        userAt);
}

Result<std::optional<User>> TableIdentityStore::userOfCustomer(CustomerId id)
{
    return oneRow<User>(m_auth.query(Sql::select_user_of_customer, id), userAt);
}

Result<Page<User>> TableIdentityStore::users(const QString& role, const PageRequest& page)
{
    if (role.isEmpty())
        return pageOfRows<User>(page, m_auth.query(Sql::select_users, pageBefore(page), pageRows(page)),
                                userAt);
    return pageOfRows<User>(
        page, m_auth.query(Sql::select_users_by_role, role, pageBefore(page), pageRows(page)), userAt);
}

Result<Secret> TableIdentityStore::passwordRecord(UserId id)
{
    const auto sealed = oneRow<QByteArray>(m_auth.query(Sql::select_password, id),
                                           [](const SqlRow& row) { return row.blob(0); });
    if (!sealed)
        return refuse(sealed.error());
    if (!*sealed)
        return refuse(ProblemCode::unknown_user);
    if ((*sealed)->isEmpty())
        return Secret();
    return unseal(m_keys.password_records, placeOfPassword(id), **sealed);
}

Result<std::optional<Session>> TableIdentityStore::session(const QByteArray& token_hash)
{
    return oneRow<Session>(m_auth.query(Sql::select_session, token_hash), sessionAt);
}

Result<std::vector<Session>> TableIdentityStore::sessionsOf(UserId id)
{
    return allRows<Session>(m_auth.query(Sql::select_sessions_of_user, id), sessionAt);
}

Result<UserId> TableIdentityStore::addUser(const User& user, const Secret& password_record)
{
    // The number is chosen here, not by the database, so that the change can be run again with the same
    // outcome.
    const auto next = oneRow<UserId>(m_auth.query(Sql::select_next_user),
                                     [](const SqlRow& row) { return idAt<UserId>(row, 0); });
    if (!next)
        return refuse(next.error());
    const UserId id = next->value();
    const auto added =
        m_auth.tryChange(Sql::insert_user, id, personal(place::user_name, user.name),
                         findable(place::user_name_folded, user.name.toCaseFolded()), user.role,
                         personal(place::user_display_name, user.display_name), user.customer, user.drawer,
                         user.must_change_password, user.active, user.created,
                         sealedRecord(m_keys.password_records, id, password_record));
    if (!added)
        return refuse(isDuplicate(added.error()) ? Problem(ProblemCode::user_exists) : added.error());
    return id;
}

Result<void> TableIdentityStore::updateUser(const User& user)
{
    return changedOne(m_auth.change(Sql::update_user, user.role,
                                    personal(place::user_display_name, user.display_name), user.customer,
                                    user.drawer, user.must_change_password, user.active, user.id),
                      ProblemCode::unknown_user);
}

Result<void> TableIdentityStore::setPassword(UserId id, const Secret& password_record,
                                             bool must_change_password)
{
    return changedOne(m_auth.change(Sql::update_password,
                                    sealedRecord(m_keys.password_records, id, password_record),
                                    must_change_password, id),
                      ProblemCode::unknown_user);
}

Result<void> TableIdentityStore::addSession(const Session& session)
{
    const auto added =
        m_auth.tryChange(Sql::insert_session, session.token_hash, session.user, session.created,
                         session.expires, session.last_seen, personal(place::session_device, session.device),
                         session.second_factor.value_or(Timestamp()));
    if (!added && isAgainstConstraint(added.error()) && !isDuplicate(added.error()))
        return refuse(ProblemCode::unknown_user);
    return changedAny(added);
}

Result<void> TableIdentityStore::touchSession(const QByteArray& token_hash, Timestamp last_seen,
                                              Timestamp expires)
{
    return changedOne(m_auth.change(Sql::touch_session, last_seen, expires, token_hash),
                      ProblemCode::session_ended);
}

Result<void> TableIdentityStore::endSession(const QByteArray& token_hash)
{
    return changedAny(m_auth.change(Sql::delete_session, token_hash));
}

Result<qint64> TableIdentityStore::endSessionsOf(UserId id, const QByteArray& except_token_hash)
{
    return m_auth.change(Sql::delete_sessions_of_user, id, except_token_hash);
}

Result<qint64> TableIdentityStore::removeExpiredSessions(Timestamp now)
{
    return m_auth.change(Sql::delete_expired_sessions, now);
}

} // namespace florin::store
