-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, customer, recipient, text, state, created_ms, changed_ms, attempts, note, expires_ms, kind
FROM outbox
WHERE state IN (0, 3, 4) AND ((expires_ms > 0 AND expires_ms <= ?) OR (expires_ms = 0 AND created_ms <= ?))
ORDER BY id
LIMIT ?;
