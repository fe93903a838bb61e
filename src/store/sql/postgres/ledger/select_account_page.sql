-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.number, a.kind, a.currency, a.status, a.opened_ms, a.balance, a.held, a.last_entry, a.entries, c.search_text
FROM account a
LEFT JOIN account_owner o ON o.account = a.number
LEFT JOIN customer c ON c.id = o.customer
WHERE a.number > ?
ORDER BY a.number
LIMIT ?;
