-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CROSS JOIN fixes the order of the loops: the lines first.
SELECT j.id, j.kind, j.debit, j.credit, j.amount, j.currency, j.time_ms, j.key, j.leg, j.actor, j.memo, j.about,
       j.debit_balance, j.credit_balance, j.debit_held, j.credit_held
FROM statement_line s CROSS JOIN journal j ON j.id = s.entry
WHERE s.era = ? AND s.account = ? AND s.entry >= ? AND s.entry < ?
ORDER BY s.entry DESC;
