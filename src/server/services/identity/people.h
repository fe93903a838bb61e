// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "core/secret.h"
#include "server/desk/read_context.h"
#include "server/desk/sign_context.h"
#include "store/audit_store.h"
#include "store/identity_store.h"

namespace florin::server
{

/// A person who is to be able to log in.
struct NewPerson {
    QString name;
    QString display_name;
    contract::Role role = contract::Role::customer;
    std::optional<CustomerId> customer;
    Secret password_record;
    bool must_change_password = true;
};

/// A role by its name, as the store keeps it.
[[nodiscard]] contract::Role roleFromName(const QString& name);
[[nodiscard]] QString nameOf(contract::Role role);

/// user_exists.
[[nodiscard]] Result<UserId> addPerson(const NewPerson& person, WriteContext& context);
/// user_exists. The new user has no password until one is issued (one_time_passwords.h).
[[nodiscard]] Result<contract::AddUser::Reply> addUser(const contract::AddUser& request,
                                                       WriteContext& context);
[[nodiscard]] Result<contract::ListUsers::Reply> listUsers(const contract::ListUsers& request,
                                                           ReadContext& context);
/// Puts a password record made at less than today's cost on today's; a failure waits for the next log-in.
void renewRecord(const store::User& user, const Secret& record, const Secret& password, SignContext& context);
/// log_in_failed when the user's password record is not this one any more, or the user may not log in any
/// more.
[[nodiscard]] Result<void> requireRecord(UserId user, const Secret& record, WriteContext& context);
/// Puts what the caller did on the audit chain; for operations that the writer does not note by itself.
[[nodiscard]] Result<void> audited(const QString& operation, const QString& subject, WriteContext& context);
/// By name; by one of the customer's account numbers where it is one. Nothing when there is nobody.
[[nodiscard]] Result<std::optional<store::User>>
findUser(const QString& name, store::IdentityReader& identity, store::CustomerReader& customers);
/// Whoever logs in; a customer by the customer number, too. Staff, who name others, go by names: a number
/// that they mistake for another is nobody's.
[[nodiscard]] Result<std::optional<store::User>> findAtLogIn(const QString& name,
                                                             store::ReaderSession& stores);
/// Whether a one-time password is to be issued to them before they can log in.
[[nodiscard]] Result<bool> awaitsPassword(const store::User& user, store::IdentityReader& identity);
/// Puts what happened to somebody's ways of logging in on the audit chain, with where it came from.
[[nodiscard]] Result<void> noteAbout(const store::User& user, const QString& operation,
                                     const QString& outcome, WriteContext& context);
/// The same of a log-in: "done", or what is still owed.
[[nodiscard]] Result<void> noteSignIn(const store::User& user, const QString& outcome, WriteContext& context);

} // namespace florin::server
