-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, key, operation, subject, request_digest, maker, maker_name, asked_ms, expires_ms, state, revision, lines,
       decided_by, decided_by_name, decided_ms, reason
FROM proposal
WHERE (state <> 0 OR expires_ms <= ?) AND id < ?
ORDER BY id DESC
LIMIT ?;
