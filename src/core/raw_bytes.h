// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace florin
{

// Bytes as libraries written in C take them.

[[nodiscard]] inline const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// To be written to; detaches.
[[nodiscard]] inline unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

[[nodiscard]] inline std::size_t rawSize(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace florin
