// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/security_notes.h"

#include "server/desk/role_rules.h"
#include "server/services/messages/phones.h"
#include "server/services/messages/sms_ceiling.h"
#include "store/audit_store.h"
#include "store/bank_store.h"

#include <QDateTime>
#include <QTimeZone>

namespace florin::server
{
namespace
{

/// Where a customer is warned: whether they want other messages or not.
Result<void> tell(const store::User& user, store::MessageKind kind, const QString& words,
                  const SmsCeiling& ceiling, WriteContext& context)
{
    if (!user.customer)
        return {};
    const auto number =
        phones::numberOf(*user.customer, context.stores.messages(), context.stores.customers());
    const auto bank = context.stores.bank().profile();
    if (!number || !bank)
        return refuse(number ? bank.error() : number.error());
    if (number->isEmpty())
        return {};
    store::OutboxMessage message;
    message.customer = user.customer;
    message.to = *number;
    message.text = bank->name + QStringLiteral(": ") + words;
    message.kind = kind;
    message.created = context.now;
    store::SecurityAlert about;
    about.user = user.id;
    about.user_name = user.name;
    about.peer = context.caller.peer;
    auto queued = ceiling.enqueue(message, about, context);
    if (!queued && queued.error().code == ProblemCode::sms_limit)
        return {}; // what they are warned of happens all the same
    return queued;
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

Result<void> tellOfLock(const store::User& user, Timestamp until, const SmsCeiling& ceiling,
                        WriteContext& context)
{
    const auto zone = timeZoneOf(context.stores.bank());
    if (!zone)
        return refuse(zone.error());
    const QString moment = zone->dateTime(until).toString(QStringLiteral("d MMM, HH:mm"));
    return tell(
        user, store::MessageKind::lock_warning,
        QStringLiteral("after many wrong passwords, logging in from new devices is locked until %1 (%2). "
                       "If this was not you, tell us. We never ask for your password.")
            .arg(moment, zone->name()),
        ceiling, context);
}

Result<void> tellOfNewDevice(const store::User& user, const QString& peer, const SmsCeiling& ceiling,
                             WriteContext& context)
{
    return tell(
        user, store::MessageKind::warning,
        QStringLiteral("somebody has logged in with your password from a new device (%1). If this was "
                       "not you, change the password and tell us.")
            .arg(peer),
        ceiling, context);
}

Result<void> tellOfCopiedKey(const store::User& user, const QString& key, const SmsCeiling& ceiling,
                             WriteContext& context)
{
    return tell(user, store::MessageKind::warning,
                QStringLiteral("there may be a copy of your security key \"%1\", so it is locked. Log in "
                               "another way, remove the key and tell us.")
                    .arg(key),
                ceiling, context);
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
