-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, time_ms, actor, actor_name, operation, subject, outcome, detail, hash, customer, address, device
FROM audit_line
WHERE number < ? AND time_ms >= ? AND time_ms < ?
AND substr(operation || '.', 1, CAST(? AS INTEGER)) = ?
AND (? = 0 OR (? = 1) = (outcome = 'done'))
ORDER BY number DESC
LIMIT ?;
