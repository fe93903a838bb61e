-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, customer, recipient, text, state, created_ms, changed_ms, attempts, note, expires_ms, kind
FROM outbox
WHERE id < ?
ORDER BY id DESC
LIMIT ?;
