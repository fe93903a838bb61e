// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace florin
{

/// Bytes that must not leak: kept in guarded, locked memory (libsodium), wiped on release, shared on copy,
/// never written to a log. There is deliberately no operator<< and no conversion to QString.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes `source` in place (its other copies are the caller's to answer for).
    explicit Secret(QByteArray&& source);
    /// UTF-8 of what a person typed.
    [[nodiscard]] static Secret fromText(const QString& text);
    [[nodiscard]] static Secret random(int byte_count);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] std::span<const std::byte> bytes() const;
    [[nodiscard]] QByteArrayView view() const;

    /// In constant time for secrets of the same length.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    std::shared_ptr<std::byte> m_data;
    qsizetype m_size = 0;
};

/// Overwrites `bytes` in a way the compiler keeps; detaches nothing that is not shared.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace florin
