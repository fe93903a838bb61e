// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/bytes.h"

#include <random>

namespace florin::test
{

/// Makes up a value of any declared type, from a seed: every field filled, texts with several scripts in
/// them, numbers at their limits more often than chance would.
class MadeUp
{
public:
    explicit MadeUp(unsigned seed) : m_chance(seed) {}

    template<class T>
    T of()
    {
        if constexpr (contract::Scalar<T>)
            return scalar(std::type_identity<T>{});
        else if constexpr (std::is_same_v<T, Money>)
            return Money(number(), m_currency);
        else if constexpr (contract::is_optional<T>)
            return number() % 3 == 0 ? T() : T(of<typename T::value_type>());
        else if constexpr (contract::is_list<T>)
            return list<T>();
        else
            return structure<T>();
    }

private:
    template<class T>
    T list()
    {
        T items;
        for (qint64 i = below(4); i > 0; --i)
            items.push_back(of<typename T::value_type>());
        return items;
    }

    template<class T>
    T structure()
    {
        m_currency = scalar(std::type_identity<Currency>{}); // amounts of one struct share it
        T value;
        boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
            using Field = std::decay_t<decltype(value.*member.pointer)>;
            const Currency own = m_currency;
            value.*member.pointer = of<Field>();
            m_currency = own;
            // A field called "currency" stands where the amounts' currency stands in JSON.
            if constexpr (std::is_same_v<Field, Currency>)
                value.*member.pointer = own;
        });
        return value;
    }

    qint64 below(qint64 bound) { return std::uniform_int_distribution<qint64>(0, bound - 1)(m_chance); }

    qint64 number()
    {
        using Limits = std::numeric_limits<qint64>;
        switch (below(6)) {
        case 0:
            return Limits::max() - below(3);
        case 1:
            return Limits::min() + below(3);
        case 2:
            return below(3) - 1;
        default:
            return std::uniform_int_distribution<qint64>(Limits::min(), Limits::max())(m_chance);
        }
    }

    QString text(qint64 max_characters)
    {
        static const QString signs = QStringLiteral("aZ09 .,-\"\\{}<&é₹नमस्तेتقرير銀行");
        QString result;
        for (qint64 i = 1 + below(std::min<qint64>(max_characters, 40)); i > 0; --i)
            result += signs[below(signs.size())];
        return result.trimmed().isEmpty() ? QStringLiteral("x") : result;
    }

    QString scalar(std::type_identity<QString>) { return text(40); }
    bool scalar(std::type_identity<bool>) { return below(2) == 1; }
    // JSON's numbers are exact up to 2^53 only: larger ones are refused there, which has its own test.
    qint64 scalar(std::type_identity<qint64>) { return number() / 1024 / 2; }
    qint32 scalar(std::type_identity<qint32>) { return static_cast<qint32>(number()); }
    template<class Tag>
    Id<Tag> scalar(std::type_identity<Id<Tag>>)
    {
        return Id<Tag>{below(1LL << 53)};
    }
    AccountNumber scalar(std::type_identity<AccountNumber>)
    {
        return *AccountNumber::fromSerial(1'000'000'000 + below(9'000'000'000));
    }
    Currency scalar(std::type_identity<Currency>)
    {
        const auto all = Currency::all();
        return all[static_cast<std::size_t>(below(static_cast<qint64>(all.size())))];
    }
    Uuid scalar(std::type_identity<Uuid>)
    {
        return Uuid::create(Timestamp(std::chrono::milliseconds(below(1LL << 47))));
    }
    Timestamp scalar(std::type_identity<Timestamp>)
    {
        return Timestamp(std::chrono::milliseconds(below(250'000'000'000'000)));
    }
    Secret scalar(std::type_identity<Secret>) { return Secret::fromText(text(40)); }
    template<int Max, Fill F, Lines L>
    Text<Max, F, L> scalar(std::type_identity<Text<Max, F, L>>)
    {
        return text(Max);
    }
    template<int Max>
    contract::Bytes<Max> scalar(std::type_identity<contract::Bytes<Max>>)
    {
        QByteArray bytes;
        for (qint64 i = 1 + below(std::min(Max, 40)); i > 0; --i)
            bytes += static_cast<char>(below(256));
        return {bytes};
    }
    template<contract::DescribedEnum E>
    E scalar(std::type_identity<E>)
    {
        const QStringList names = contract::Wire<E>::names();
        return *contract::Wire<E>::unpack(names[below(names.size())]);
    }

    std::mt19937 m_chance;
    Currency m_currency;
};

} // namespace florin::test
