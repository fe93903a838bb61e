-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT j.id, j.kind, j.debit, j.credit, j.amount, j.currency, j.time_ms, j.key, j.leg, j.actor, j.memo, j.about,
       j.debit_balance, j.credit_balance, j.debit_held, j.credit_held,
       j.debit_previous, j.debit_ordinal, j.credit_previous, j.credit_ordinal
FROM journal j
WHERE j.key = ANY (?)
ORDER BY j.id;
