-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO proposal (key, operation, subject, request_digest, request_sealed, maker, maker_name, asked_ms, expires_ms,
                      state, revision, lines, decided_by, decided_by_name, decided_ms, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, 0, '', NULL, '')
RETURNING id;
