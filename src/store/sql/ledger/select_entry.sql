-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, kind, debit, credit, amount, currency, time_ms, key, leg, actor, memo, about,
       debit_balance, credit_balance, debit_held, credit_held,
       debit_previous, debit_ordinal, credit_previous, credit_ordinal
FROM journal
WHERE id = ?;
