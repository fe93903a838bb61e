// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/backoff.h"

#include <algorithm>

namespace florin::client
{

std::chrono::milliseconds Backoff::next()
{
    const auto step = std::min(m_next, m_longest);
    m_next = std::min(step * 2, m_longest);
    const auto half = step.count() / 2;
    return std::chrono::milliseconds(step.count() - m_chance(half));
}

} // namespace florin::client
