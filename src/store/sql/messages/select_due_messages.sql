-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What waits and may be tried now: codes, which are waited for, before everything else. Also what somebody took to send a while
-- ago and never said what became of it.
SELECT id, customer, recipient, text, state, created_ms, changed_ms, attempts, note, expires_ms, kind
FROM outbox
WHERE (state IN (0, 4) AND next_ms <= ?) OR (state = 3 AND changed_ms <= ?)
ORDER BY CASE WHEN expires_ms > 0 THEN 0 ELSE 1 END, id
LIMIT ?;
