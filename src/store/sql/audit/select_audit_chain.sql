-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, time_ms, actor, actor_name, operation, subject, outcome, detail, hash, customer, address, device
FROM audit_line
WHERE number > ?
ORDER BY number
LIMIT ?;
