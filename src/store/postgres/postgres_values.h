// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace florin::store
{

/// The parameters of one statement in PostgreSQL's binary form, in order.
class PostgresValues
{
public:
    /// As pg_type numbers its types; the array of each stands beside it.
    enum Type : std::uint32_t {
        Unknown = 0,
        Bytes = 17,
        Integer = 20, ///< 64 bits
        Small = 21,   ///< 16 bits
        Text = 25,
        Key = 2950, ///< uuid
        ByteArrays = 1001,
        Smalls = 1005,
        Integers = 1016,
        Keys = 2951,
    };

    PostgresValues& add(qint64 value);
    PostgresValues& add(const QString& text);
    PostgresValues& add(QByteArrayView bytes);
    PostgresValues& addNull();
    PostgresValues& add(std::span<const qint64> values);
    PostgresValues& add(std::span<const std::int16_t> values);
    /// Each of 16 bytes.
    PostgresValues& addKeys(std::span<const QByteArray> keys);
    PostgresValues& add(std::span<const QByteArray> values);

    [[nodiscard]] int count() const { return static_cast<int>(m_types.size()); }
    [[nodiscard]] const std::vector<std::uint32_t>& types() const { return m_types; }
    [[nodiscard]] bool isNull(int index) const { return m_bytes[static_cast<std::size_t>(index)].isNull(); }
    [[nodiscard]] const QByteArray& bytes(int index) const
    {
        return m_bytes[static_cast<std::size_t>(index)];
    }

private:
    PostgresValues& add(Type type, QByteArray bytes);

    std::vector<std::uint32_t> m_types;
    std::vector<QByteArray> m_bytes;
};

} // namespace florin::store
