// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/security_notes.h"

#include "server/services/messages/phones.h"
#include "store/audit_store.h"
#include "store/bank_store.h"

#include <QDateTime>
#include <QTimeZone>

namespace florin::server
{
namespace
{

Result<void> tellAt(const QString& number, const store::User& user, const QString& words,
                    WriteContext& context)
{
    const auto bank = context.stores.bank().profile();
    if (!bank)
        return refuse(bank.error());
    store::OutboxMessage message;
    message.customer = user.customer;
    message.to = number;
    message.text = bank->name + QStringLiteral(": ") + words;
    message.created = context.now;
    const auto queued = context.stores.messages().enqueue(message);
    if (!queued)
        return refuse(queued.error());
    return {};
}

/// Where a customer is warned: whether they want other messages or not.
Result<void> tell(const store::User& user, const QString& words, WriteContext& context)
{
    if (!user.customer)
        return {};
    const auto number =
        phones::numberOf(*user.customer, context.stores.messages(), context.stores.customers());
    if (!number)
        return refuse(number.error());
    return number->isEmpty() ? Result<void>() : tellAt(*number, user, words, context);
}

} // namespace

Result<void> raiseAlert(contract::AlertKind kind, const store::SecurityAlert& alert, WriteContext& context)
{
    store::SecurityAlert kept = alert;
    kept.time = context.now;
    kept.kind = contract::Wire<contract::AlertKind>::pack(kind);
    if (auto added = context.stores.security().addAlert(kept); !added)
        return added;
    context.announce(contract::SecurityAlerted{kind}, {});
    return {};
}

Result<void> tellOfLock(const store::User& user, Timestamp until, WriteContext& context)
{
    const QString moment = QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count(), Qt::UTC)
                               .toString(QStringLiteral("d MMM, HH:mm"));
    return tell(
        user,
        QStringLiteral("after many wrong passwords, logging in from new devices is locked until %1 UTC. "
                       "If this was not you, tell us. We never ask for your password.")
            .arg(moment),
        context);
}

Result<void> tellOfNewDevice(const store::User& user, const QString& peer, WriteContext& context)
{
    return tell(
        user,
        QStringLiteral("somebody has logged in with your password from a new device (%1). If this was "
                       "not you, change the password and tell us.")
            .arg(peer),
        context);
}

Result<void> tellOfCopiedKey(const store::User& user, const QString& key, WriteContext& context)
{
    return tell(user,
                QStringLiteral("there may be a copy of your security key \"%1\", so it is locked. Log in "
                               "another way, remove the key and tell us.")
                    .arg(key),
                context);
}

Result<void> tellOfMovedCodes(const store::User& user, const QString& before, const QString& after,
                              WriteContext& context)
{
    return tellAt(before, user,
                  QStringLiteral("your codes go to the number that ends in %1 from now on. If this was not "
                                 "you, tell us at once.")
                      .arg(after.right(3)),
                  context);
}

Result<void> auditFailures(UserId user, const QString& name, qint64 attempts, qsizetype peers,
                           WriteContext& context)
{
    store::AuditLine line;
    line.time = context.now;
    line.actor = user;
    line.actor_name = name;
    line.operation = QStringLiteral("identity.log_in");
    line.subject = name;
    line.outcome = QStringLiteral("log_in_failed");
    line.detail = QStringLiteral("%1 attempts from %2 addresses").arg(attempts).arg(peers);
    return context.stores.audit().append(std::span(&line, 1));
}

} // namespace florin::server
