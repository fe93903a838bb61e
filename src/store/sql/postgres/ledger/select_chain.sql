-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From an entry of the account back along those that named it, one index look-up each.
WITH RECURSIVE chain AS (
    SELECT first.* FROM journal first WHERE first.id = ?
    UNION ALL
    SELECT before.*
    FROM chain JOIN journal before
      ON before.id = CASE WHEN chain.debit = ? THEN chain.debit_previous ELSE chain.credit_previous END
)
SELECT j.id, j.kind, j.debit, j.credit, j.amount, j.currency, j.time_ms, j.key, j.leg, j.actor, j.memo, j.about,
       j.debit_balance, j.credit_balance, j.debit_held, j.credit_held,
       j.debit_previous, j.debit_ordinal, j.credit_previous, j.credit_ordinal
FROM chain j
LIMIT ?;
