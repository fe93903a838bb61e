// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// JSON coding of every declared struct, for HTTP and the command line.
namespace florin::contract::json
{

/// The member that carries the currency of a struct's amounts.
inline const QString currency_member = QStringLiteral("currency");

// --- writing ---

template<class T>
[[nodiscard]] QJsonValue toValue(const T& value);

inline void addMoney(QJsonObject& object, const QString& name, Money money)
{
    object.insert(name, money.toDecimal());
    object.insert(currency_member, money.currency().code());
}

/// The struct as an object; members without a value are left out.
template<DescribedStruct T>
[[nodiscard]] QJsonObject toObject(const T& value)
{
    QJsonObject object;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        const auto& field = value.*member.pointer;
        using Field = std::decay_t<decltype(field)>;
        const QString name = QString::fromLatin1(member.name);
        if constexpr (std::is_same_v<Field, Money>) {
            addMoney(object, name, field);
        } else if constexpr (std::is_same_v<Field, std::optional<Money>>) {
            if (field)
                addMoney(object, name, *field);
        } else if constexpr (is_optional<Field>) {
            if (field)
                object.insert(name, toValue(*field));
        } else {
            object.insert(name, toValue(field));
        }
    });
    return object;
}

template<class T>
QJsonValue toValue(const T& value)
{
    if constexpr (Scalar<T>) {
        return Wire<T>::plain(value);
    } else if constexpr (is_list<T>) {
        QJsonArray array;
        for (const auto& item : value)
            array.append(toValue(item));
        return array;
    } else {
        return toObject(value);
    }
}

// --- reading ---

[[nodiscard]] Result<qint64> readScalar(const QJsonValue& json, qint64*);
[[nodiscard]] Result<bool> readScalar(const QJsonValue& json, bool*);
[[nodiscard]] Result<QString> readScalar(const QJsonValue& json, QString*);
[[nodiscard]] Result<Money> readMoney(const QJsonValue& json, const QJsonObject& beside);

template<class T>
[[nodiscard]] Result<T> fromObject(const QJsonObject& object, Unknown unknown);

/// `beside` is the object the value stands in: an amount finds its currency there.
template<class T>
[[nodiscard]] Result<T> fromValue(const QJsonValue& json, const QJsonObject& beside, Unknown unknown)
{
    if constexpr (Scalar<T>) {
        auto plain = readScalar(json, static_cast<std::decay_t<typename Wire<T>::Plain>*>(nullptr));
        if (!plain)
            return refuse(std::move(plain.error()));
        return Wire<T>::parse(*plain);
    } else if constexpr (std::is_same_v<T, Money>) {
        return readMoney(json, beside);
    } else if constexpr (is_optional<T>) {
        auto value = fromValue<typename T::value_type>(json, beside, unknown);
        if (!value)
            return refuse(std::move(value.error()));
        return T(std::move(*value));
    } else if constexpr (is_list<T>) {
        if (!json.isArray())
            return refuse(invalidField({}, QStringLiteral("is not a list")));
        const QJsonArray array = json.toArray();
        if (array.size() > static_cast<qsizetype>(max_list_size))
            return refuse(invalidField({}, QStringLiteral("has more than %1 items").arg(max_list_size)));
        T list;
        for (const QJsonValue item : array) {
            auto value = fromValue<typename T::value_type>(item, beside, unknown);
            if (!value)
                return refuse(std::move(value.error()));
            list.push_back(std::move(*value));
        }
        return list;
    } else {
        if (!json.isObject())
            return refuse(invalidField({}, QStringLiteral("is not an object")));
        return fromObject<T>(json.toObject(), unknown);
    }
}

/// The names an object of T may have.
template<DescribedStruct T>
[[nodiscard]] QStringList memberNames()
{
    QStringList names;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(std::declval<T>().*member.pointer)>;
        names.append(QString::fromLatin1(member.name));
        if constexpr (std::is_same_v<Field, Money> || std::is_same_v<Field, std::optional<Money>>)
            names.append(currency_member);
    });
    return names;
}

template<class T>
Result<T> fromObject(const QJsonObject& object, Unknown unknown)
{
    if (unknown == Unknown::Refused) {
        const QStringList known = memberNames<T>();
        for (const QString& name : object.keys()) {
            if (!known.contains(name))
                return refuse(invalidField(name.left(64), QStringLiteral("is not a field of this request")));
        }
    }
    T result;
    Result<void> state;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(result.*member.pointer)>;
        if (!state)
            return;
        const QJsonValue json = object.value(QLatin1StringView(member.name));
        if (json.isUndefined() || json.isNull()) {
            if constexpr (!may_be_absent<Field>)
                state = refuse(inField(invalidField({}, QStringLiteral("is missing")), member.name));
            return;
        }
        auto value = fromValue<Field>(json, object, unknown);
        if (value)
            result.*member.pointer = std::move(*value);
        else
            state = refuse(inField(std::move(value.error()), member.name));
    });
    if (!state)
        return refuse(std::move(state.error()));
    return result;
}

/// RFC 9457 problem details, with the stable code and the values beside them.
[[nodiscard]] QJsonObject problemDetails(const Problem& problem);

} // namespace florin::contract::json
