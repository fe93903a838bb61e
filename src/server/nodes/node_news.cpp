// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/nodes/node_news.h"

#include "contract/operations.h"

#include <QCborArray>
#include <QCborMap>

namespace florin::server
{
namespace
{

// The members of the map. Nodes of neighbouring versions talk to each other: append, never change.
enum Member { Before = 1, Last, Touched, Events, Ended };

std::optional<contract::Event> eventNamed(const QString& name)
{
    std::optional<contract::Event> found;
    contract::forEachEvent([&](auto type) {
        using E = typename decltype(type)::type;
        if (name == QLatin1StringView(E::event.name.data(), static_cast<qsizetype>(E::event.name.size())))
            found = E::event;
    });
    return found;
}

template<class AnyId>
QCborArray idsOf(const std::vector<AnyId>& ids)
{
    QCborArray array;
    for (const AnyId id : ids)
        array.append(id.value);
    return array;
}

template<class AnyId>
std::vector<AnyId> idsIn(const QCborArray& array)
{
    std::vector<AnyId> ids;
    for (const QCborValue& value : array)
        ids.push_back(AnyId{value.toInteger()});
    return ids;
}

QCborValue roleOf(const Audience& audience)
{
    return audience.role ? QCborValue(contract::Wire<contract::Role>::pack(*audience.role)) : QCborValue();
}

std::optional<contract::Role> roleIn(const QCborValue& value)
{
    const auto role = contract::Wire<contract::Role>::unpack(value.toString());
    return role ? std::optional(*role) : std::nullopt;
}

} // namespace

QByteArray NodeNews::encoded() const
{
    QCborArray accounts;
    for (const AccountNumber account : touched)
        accounts.append(account.value());
    QCborArray told;
    for (const PendingEvent& pending : events) {
        const auto& name = pending.event.name;
        told.append(QCborArray{QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                               pending.coded, idsOf(pending.audience.customers),
                               idsOf(pending.audience.users), roleOf(pending.audience)});
    }
    QCborArray over;
    for (const EndedSessions& sessions : ended)
        over.append(QCborArray{sessions.user.value, sessions.token_hash});
    const QCborMap map{
        {Before, before.value}, {Last, last.value}, {Touched, accounts}, {Events, told}, {Ended, over}};
    return map.toCborValue().toCbor();
}

std::optional<NodeNews> NodeNews::decoded(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    NodeNews news;
    news.before = EntryId{map[Before].toInteger()};
    news.last = EntryId{map[Last].toInteger()};
    for (const QCborValue& account : map[Touched].toArray()) {
        if (const auto number = AccountNumber::fromValue(account.toInteger()))
            news.touched.push_back(*number);
    }
    for (const QCborValue& entry : map[Events].toArray()) {
        const QCborArray parts = entry.toArray();
        if (const auto event = eventNamed(parts.at(0).toString()))
            news.events.push_back({*event, parts.at(1).toByteArray(),
                                   Audience{idsIn<CustomerId>(parts.at(2).toArray()),
                                            idsIn<UserId>(parts.at(3).toArray()), roleIn(parts.at(4))}});
    }
    for (const QCborValue& entry : map[Ended].toArray()) {
        const QCborArray parts = entry.toArray();
        news.ended.push_back({UserId{parts.at(0).toInteger()}, parts.at(1).toByteArray()});
    }
    return news;
}

} // namespace florin::server
