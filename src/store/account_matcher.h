// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"

namespace florin::store
{

/// Whether an account is one that a filter asks for. Decided here and not in SQL, so that every database
/// finds the same. Whose account it is, is left to the statement.
class AccountMatcher
{
public:
    explicit AccountMatcher(const AccountFilter& filter)
        : m_filter(filter)
        , m_folded(filter.text.toCaseFolded())
        , m_digits(filter.text)
    {
        m_digits.remove(QLatin1Char(' '));
    }

    /// `owners_text()` gives the owner's search text; it is asked only where it decides.
    template<class OwnersText>
    [[nodiscard]] bool matches(const ledger::AccountState& state, const OwnersText& owners_text) const
    {
        return (!m_filter.status || state.status == *m_filter.status) &&
               (!m_filter.kind || state.kind == *m_filter.kind) &&
               (m_folded.isEmpty() || state.number.toText().contains(m_digits) ||
                owners_text().contains(m_folded));
    }

private:
    AccountFilter m_filter;
    QString m_folded;
    QString m_digits;
};

} // namespace florin::store
