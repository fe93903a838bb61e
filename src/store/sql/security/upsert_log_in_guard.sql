-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO log_in_guard (user_id, failures, since_ms, locks, locked_until_ms, last_log_in_ms)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (user_id) DO UPDATE
SET failures = excluded.failures, since_ms = excluded.since_ms, locks = excluded.locks,
    locked_until_ms = excluded.locked_until_ms, last_log_in_ms = excluded.last_log_in_ms;
