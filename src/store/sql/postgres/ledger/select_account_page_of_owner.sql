-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.number, a.kind, a.currency, a.status, a.opened_ms, a.balance, a.held, a.last_entry, a.entries, c.search_text
FROM account_owner o
JOIN account a ON a.number = o.account
JOIN customer c ON c.id = o.customer
WHERE o.customer = ? AND o.account > ?
ORDER BY o.account
LIMIT ?;
