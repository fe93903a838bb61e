// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit_store.h"

#include <QByteArray>

namespace florin::store
{

/// How audit lines hang together: hash(n) = SHA-256(hash(n-1), every field of line n with its length before
/// it). A line that says whose record it is about, or where it came from, has these hashed too, behind a mark
/// that stands where other lines have their number; one that says neither is hashed without them, as all
/// lines once were. Apart from any database.
class AuditChain
{
public:
    /// What stands before the first line: 32 zero bytes.
    [[nodiscard]] static QByteArray start();
    [[nodiscard]] static QByteArray hash(const QByteArray& before, const AuditLine& line);

    AuditChain() = default;
    /// Goes on where an earlier check ended.
    explicit AuditChain(const AuditHead& checked) : m_check{checked.lines, checked.hash, std::nullopt} {}

    /// Takes the next line, in ascending order from the first. After the first break only counts.
    void verify(const AuditLine& line);
    [[nodiscard]] const ChainCheck& check() const { return m_check; }

private:
    ChainCheck m_check{0, start(), std::nullopt};
};

} // namespace florin::store
