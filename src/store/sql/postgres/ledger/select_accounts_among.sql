-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.number, a.kind, a.currency, a.status, a.opened_ms, a.balance, a.held, a.last_entry, a.entries
FROM account a
WHERE a.number = ANY (?)
ORDER BY a.number;
