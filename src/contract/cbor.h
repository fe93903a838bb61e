// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

/// CBOR (RFC 8949) coding of every declared struct, streaming in both directions: nothing is built in
/// between.
namespace florin::contract::cbor
{

// --- writing ---

inline void writeScalar(QCborStreamWriter& out, qint64 value)
{
    out.append(value);
}
inline void writeScalar(QCborStreamWriter& out, bool value)
{
    out.append(value);
}
inline void writeScalar(QCborStreamWriter& out, const QString& value)
{
    out.append(QStringView(value));
}
inline void writeScalar(QCborStreamWriter& out, const QByteArray& value)
{
    out.append(value);
}
/// Without a copy on the way that nobody wipes.
inline void writeSecret(QCborStreamWriter& out, const Secret& value)
{
    out.appendTextString(value.view().data(), value.size());
}

template<class T>
void write(QCborStreamWriter& out, const T& value);

template<DescribedStruct T>
void writeMembers(QCborStreamWriter& out, const T& value)
{
    quint64 present = 0;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        if constexpr (is_optional<std::decay_t<decltype(value.*member.pointer)>>)
            present += (value.*member.pointer).has_value() ? 1 : 0;
        else
            ++present;
    });
    out.startMap(present);
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        const auto& field = value.*member.pointer;
        if constexpr (is_optional<std::decay_t<decltype(field)>>) {
            if (!field)
                return;
        }
        out.append(QLatin1StringView(member.name));
        write(out, field);
    });
    out.endMap();
}

template<class T>
void write(QCborStreamWriter& out, const T& value)
{
    if constexpr (std::is_same_v<T, Secret>) {
        writeSecret(out, value);
    } else if constexpr (Scalar<T>) {
        writeScalar(out, Wire<T>::pack(value));
    } else if constexpr (std::is_same_v<T, Money>) {
        out.startArray(2);
        out.append(value.minor());
        out.append(QStringView(value.currency().code()));
        out.endArray();
    } else if constexpr (is_optional<T>) {
        if (value)
            write(out, *value);
        else
            out.append(nullptr);
    } else if constexpr (is_list<T>) {
        out.startArray(static_cast<quint64>(value.size()));
        for (const auto& item : value)
            write(out, item);
        out.endArray();
    } else {
        writeMembers(out, value);
    }
}

template<class T>
[[nodiscard]] QByteArray encode(const T& value)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out, value);
    return bytes;
}

// --- reading ---

[[nodiscard]] Result<qint64> readScalar(QCborStreamReader& in, qint64*);
[[nodiscard]] Result<bool> readScalar(QCborStreamReader& in, bool*);
[[nodiscard]] Result<QString> readScalar(QCborStreamReader& in, QString*);
[[nodiscard]] Result<QByteArray> readScalar(QCborStreamReader& in, QByteArray*);
[[nodiscard]] Result<Money> readMoney(QCborStreamReader& in);
/// Leaves a list or map that was read to its end; false when it was cut off, which the reader takes for an
/// end too.
[[nodiscard]] bool leave(QCborStreamReader& in);
/// Passes over one value of any kind; nesting is bounded.
[[nodiscard]] bool skip(QCborStreamReader& in);
/// A short text (a member's name) into `buffer`; nothing when it is not a text or does not fit.
[[nodiscard]] std::optional<std::string_view> readName(QCborStreamReader& in, std::span<char> buffer);

template<class T>
[[nodiscard]] Result<T> read(QCborStreamReader& in, Unknown unknown);

template<class T>
[[nodiscard]] Result<std::vector<T>> readList(QCborStreamReader& in, Unknown unknown)
{
    if (!in.isArray() || !in.enterContainer())
        return refuse(invalidField({}, QStringLiteral("is not a list")));
    std::vector<T> list;
    while (in.hasNext()) {
        if (list.size() == max_list_size)
            return refuse(invalidField({}, QStringLiteral("has more than %1 items").arg(max_list_size)));
        auto item = read<T>(in, unknown);
        if (!item)
            return refuse(std::move(item.error()));
        list.push_back(std::move(*item));
    }
    if (!leave(in))
        return refuse(ProblemCode::malformed);
    return list;
}

/// Reads the value of the member `name` of `target`. `seen` has a bit for each member read.
template<DescribedStruct T>
[[nodiscard]] Result<void> readMember(QCborStreamReader& in, std::string_view name, T& target, quint64& seen,
                                      Unknown unknown)
{
    Result<void> result;
    bool found = false;
    quint64 bit = 1;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        const quint64 own_bit = bit;
        bit <<= 1;
        if (found || name != member.name)
            return;
        found = true;
        if (seen & own_bit) {
            result = refuse(inField(invalidField({}, QStringLiteral("is given twice")), member.name));
            return;
        }
        seen |= own_bit;
        using Field = std::decay_t<decltype(target.*member.pointer)>;
        auto value = read<Field>(in, unknown);
        if (value)
            target.*member.pointer = std::move(*value);
        else
            result = refuse(inField(std::move(value.error()), member.name));
    });
    if (found)
        return result;
    if (unknown == Unknown::Refused)
        return refuse(invalidField(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                   QStringLiteral("is not a field of this request")));
    return skip(in) ? Result<void>() : refuse(ProblemCode::malformed);
}

/// Whether all that must be there was `seen`.
template<DescribedStruct T>
[[nodiscard]] Result<void> requireMembers(quint64 seen)
{
    Result<void> result;
    quint64 bit = 1;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(std::declval<T>().*member.pointer)>;
        if constexpr (!may_be_absent<Field>) {
            if (result && !(seen & bit))
                result = refuse(inField(invalidField({}, QStringLiteral("is missing")), member.name));
        }
        bit <<= 1;
    });
    return result;
}

template<DescribedStruct T>
[[nodiscard]] Result<T> readStruct(QCborStreamReader& in, Unknown unknown)
{
    static_assert(boost::mp11::mp_size<MembersOf<T>>::value <= 64);
    if (!in.isMap() || !in.enterContainer())
        return refuse(invalidField({}, QStringLiteral("is not a map")));
    T value;
    quint64 seen = 0;
    std::array<char, 64> buffer;
    while (in.hasNext()) {
        const auto name = readName(in, buffer);
        if (!name)
            return refuse(ProblemCode::malformed);
        if (auto member = readMember(in, *name, value, seen, unknown); !member)
            return refuse(std::move(member.error()));
    }
    if (!leave(in))
        return refuse(ProblemCode::malformed);
    if (auto all = requireMembers<T>(seen); !all)
        return refuse(std::move(all.error()));
    return value;
}

template<class T>
Result<T> read(QCborStreamReader& in, Unknown unknown)
{
    if constexpr (Scalar<T>) {
        using Packed = std::decay_t<typename Wire<T>::Packed>;
        auto packed = readScalar(in, static_cast<Packed*>(nullptr));
        if (!packed)
            return refuse(std::move(packed.error()));
        auto value = Wire<T>::unpack(*packed);
        if constexpr (std::is_same_v<T, Secret>)
            wipe(*packed);
        return value;
    } else if constexpr (std::is_same_v<T, Money>) {
        return readMoney(in);
    } else if constexpr (is_optional<T>) {
        if (in.isNull())
            return in.next() ? Result<T>(T()) : refuse(ProblemCode::malformed);
        auto value = read<typename T::value_type>(in, unknown);
        if (!value)
            return refuse(std::move(value.error()));
        return T(std::move(*value));
    } else if constexpr (is_list<T>) {
        return readList<typename T::value_type>(in, unknown);
    } else {
        return readStruct<T>(in, unknown);
    }
}

/// Reads one value that takes up all of `bytes`.
template<class T>
[[nodiscard]] Result<T> decode(QByteArrayView bytes, Unknown unknown)
{
    QCborStreamReader in(bytes.data(), bytes.size());
    auto value = read<T>(in, unknown);
    if (value && (in.lastError() != QCborError::NoError || in.currentOffset() != bytes.size()))
        return refuse(ProblemCode::malformed);
    return value;
}

} // namespace florin::contract::cbor
