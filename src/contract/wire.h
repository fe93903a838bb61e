// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operation.h"
#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "core/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>

#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

/// How each kind of value travels. A scalar has a Wire<T> with two forms: Packed, what CBOR carries, and
/// Plain, what JSON carries; and a Schema for the OpenAPI document. Structs, lists and optionals are put
/// together from these by the three codings (cbor.h, json.h, schema.h), Money too: [minor units, "INR"] in
/// CBOR; in JSON a decimal string beside a member "currency", which all amounts of one struct share.
namespace florin::contract
{

/// JSON Schema of a scalar, as far as Florin uses it.
struct Schema {
    const char* type = "string";
    const char* format = nullptr;
    const char* pattern = nullptr;
    int max_length = 0;      ///< 0: not stated
    QStringList values = {}; ///< of an enumeration
};

template<class T>
struct Wire;

/// For what travels alike in both.
template<class T>
struct SameInBoth {
    using Packed = T;
    using Plain = T;
    static T pack(const T& value) { return value; }
    static Result<T> unpack(const T& value) { return value; }
    static T plain(const T& value) { return value; }
    static Result<T> parse(const T& value) { return value; }
};

/// Unbounded text: only for what the server itself says.
template<>
struct Wire<QString> : SameInBoth<QString> {
    static Schema schema() { return {}; }
};

template<>
struct Wire<bool> : SameInBoth<bool> {
    static Schema schema() { return {.type = "boolean"}; }
};

template<>
struct Wire<qint64> : SameInBoth<qint64> {
    static Schema schema() { return {.type = "integer", .format = "int64"}; }
};

template<>
struct Wire<qint32> {
    using Packed = qint64;
    using Plain = qint64;
    static qint64 pack(qint32 value) { return value; }
    static Result<qint32> unpack(qint64 value)
    {
        if (value < std::numeric_limits<qint32>::min() || value > std::numeric_limits<qint32>::max())
            return refuse(invalidField({}, QStringLiteral("is out of range")));
        return static_cast<qint32>(value);
    }
    static qint64 plain(qint32 value) { return value; }
    static Result<qint32> parse(qint64 value) { return unpack(value); }
    static Schema schema() { return {.type = "integer", .format = "int32"}; }
};

template<class Tag>
struct Wire<Id<Tag>> {
    using Packed = qint64;
    using Plain = qint64;
    static qint64 pack(Id<Tag> id) { return id.value; }
    static Result<Id<Tag>> unpack(qint64 value)
    {
        if (value < 0)
            return refuse(invalidField({}, QStringLiteral("is not a number of a record")));
        return Id<Tag>{value};
    }
    static qint64 plain(Id<Tag> id) { return id.value; }
    static Result<Id<Tag>> parse(qint64 value) { return unpack(value); }
    static Schema schema() { return {.type = "integer", .format = "int64"}; }
};

template<>
struct Wire<AccountNumber> {
    using Packed = qint64;
    using Plain = QString;
    static qint64 pack(AccountNumber number) { return number.value(); }
    static Result<AccountNumber> unpack(qint64 value) { return checked(AccountNumber::fromValue(value)); }
    static QString plain(AccountNumber number) { return number.toText(); }
    static Result<AccountNumber> parse(const QString& text) { return checked(AccountNumber::fromText(text)); }
    static Schema schema() { return {.pattern = "^[1-9][0-9]{10}$"}; }

private:
    static Result<AccountNumber> checked(std::optional<AccountNumber> number)
    {
        if (!number)
            return refuse(ProblemCode::account_number_malformed);
        return *number;
    }
};

template<>
struct Wire<Currency> {
    using Packed = QString;
    using Plain = QString;
    static QString pack(Currency currency) { return currency.code(); }
    static Result<Currency> unpack(const QString& code)
    {
        const auto currency = Currency::fromCode(code);
        if (!currency)
            return refuse(ProblemCode::unknown_currency);
        return *currency;
    }
    static QString plain(Currency currency) { return currency.code(); }
    static Result<Currency> parse(const QString& code) { return unpack(code); }
    static Schema schema() { return {.pattern = "^[A-Z]{3}$"}; }
};

template<>
struct Wire<Uuid> {
    using Packed = QByteArray;
    using Plain = QString;
    static QByteArray pack(const Uuid& uuid) { return uuid.toByteArray(); }
    static Result<Uuid> unpack(const QByteArray& bytes) { return checked(Uuid::fromBytes(bytes)); }
    static QString plain(const Uuid& uuid) { return uuid.toText(); }
    static Result<Uuid> parse(const QString& text) { return checked(Uuid::fromText(text)); }
    static Schema schema() { return {.format = "uuid"}; }

private:
    static Result<Uuid> checked(const std::optional<Uuid>& uuid)
    {
        if (!uuid)
            return refuse(invalidField({}, QStringLiteral("is not a UUID")));
        return *uuid;
    }
};

/// Milliseconds since 1970 in CBOR, ISO 8601 in UTC in JSON.
template<>
struct Wire<Timestamp> {
    using Packed = qint64;
    using Plain = QString;
    static qint64 pack(Timestamp time) { return time.time_since_epoch().count(); }
    static Result<Timestamp> unpack(qint64 ms) { return Timestamp(std::chrono::milliseconds(ms)); }
    static QString plain(Timestamp time)
    {
        return QDateTime::fromMSecsSinceEpoch(pack(time), Qt::UTC).toString(Qt::ISODateWithMs);
    }
    static Result<Timestamp> parse(const QString& text)
    {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid())
            return refuse(invalidField({}, QStringLiteral("is not a time like 2026-01-31T09:30:00Z")));
        return unpack(time.toMSecsSinceEpoch());
    }
    static Schema schema() { return {.format = "date-time"}; }
};

template<int Max, Fill F, Lines L>
struct Wire<Text<Max, F, L>> {
    using Value = Text<Max, F, L>;
    using Packed = QString;
    using Plain = QString;
    static const QString& pack(const Value& text) { return text.value; }
    static Result<Value> unpack(const QString& text)
    {
        if (const auto why = whyNotText(text, Max, F, L))
            return refuse(invalidField({}, *why));
        return Value(text);
    }
    static const QString& plain(const Value& text) { return text.value; }
    static Result<Value> parse(const QString& text) { return unpack(text); }
    static Schema schema() { return {.max_length = Max}; }
};

/// A password or key; kept in guarded memory as soon as it is read. At most 1,024 bytes of UTF-8.
template<>
struct Wire<Secret> {
    using Packed = QString;
    using Plain = QString;
    static constexpr int max_bytes = 1024;
    static QString pack(const Secret& secret) { return QString::fromUtf8(secret.view()); }
    static Result<Secret> unpack(const QString& text)
    {
        QByteArray bytes = text.toUtf8();
        if (bytes.size() > max_bytes)
            return refuse(invalidField({}, QStringLiteral("is longer than 1024 bytes")));
        return Secret(std::move(bytes));
    }
    static QString plain(const Secret& secret) { return pack(secret); }
    static Result<Secret> parse(const QString& text) { return unpack(text); }
    static Schema schema() { return {.format = "password", .max_length = max_bytes}; }
};

template<class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// Enumerations travel by name.
template<DescribedEnum T>
struct Wire<T> {
    using Packed = QString;
    using Plain = QString;
    static QString pack(T value) { return QString::fromLatin1(boost::describe::enum_to_string(value, "")); }
    static Result<T> unpack(const QString& name)
    {
        T value{};
        if (!boost::describe::enum_from_string(name.toStdString().c_str(), value))
            return refuse(invalidField(
                {}, QStringLiteral("is not one of: %1").arg(names().join(QStringLiteral(", ")))));
        return value;
    }
    static QString plain(T value) { return pack(value); }
    static Result<T> parse(const QString& name) { return unpack(name); }
    static QStringList names()
    {
        QStringList list;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
            [&list](auto enumerator) { list.append(QString::fromLatin1(enumerator.name)); });
        return list;
    }
    static Schema schema() { return {.values = names()}; }
};

template<class T>
concept Scalar = requires
{
    typename Wire<T>::Packed;
};

template<class T>
inline constexpr bool is_optional = false;
template<class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template<class T>
inline constexpr bool is_list = false;
template<class T>
inline constexpr bool is_list<std::vector<T>> = true;

/// Lists in a message hold at most this many.
inline constexpr std::size_t max_list_size = 1000;

template<class T>
concept DescribedStruct = std::is_class_v<T> && !Scalar<T> && boost::describe::has_describe_members<T>::value;

template<class T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public>;

/// Whether a message may leave the field out: what then stands there is its empty value.
template<class T>
inline constexpr bool may_be_absent =
    is_optional<T> || is_list<T> || std::is_same_v<T, bool> || std::is_same_v<T, IdempotencyKey>;
template<int Max, Lines L>
inline constexpr bool may_be_absent<Text<Max, Fill::Optional, L>> = true;

/// The problem told about a field below `name`: "legs.amount".
[[nodiscard]] Problem inField(Problem problem, const char* name);

/// Whether a reader minds members it does not know. Requests are read strictly, so that a misspelt or newer
/// field is never silently without effect; answers and events leniently, so that a newer server can say more.
enum class Unknown { Refused, Ignored };

} // namespace florin::contract
