// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/audit_store.h"

#include <QString>

#include <chrono>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace florin::server
{

/// Somebody of the bank who looked at a record, on the way to the audit chain: a line for each customer whose
/// record it is, one where it is nobody's. At least one line.
struct Look {
    std::vector<store::AuditLine> lines;

    /// The same for the same person's look at the same thing, in the same way and from the same place.
    [[nodiscard]] QString key() const;
};

/// Which looks were noted lately: turning pages, or looking again, within the window adds no line.
/// Thread-safe.
class LookMemory
{
public:
    static constexpr std::chrono::minutes window{10};

    [[nodiscard]] bool isNoted(const QString& key, Timestamp now) const;
    void keep(const QString& key, Timestamp now);

private:
    /// Beyond this many all are forgotten: there are more lines then, never fewer.
    static constexpr std::size_t max_looks = 50'000;

    mutable std::mutex m_mutex;
    std::unordered_map<QString, Timestamp> m_noted;
};

} // namespace florin::server
