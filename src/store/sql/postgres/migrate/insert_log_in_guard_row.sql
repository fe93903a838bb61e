-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO log_in_guard (user_id, failures, since_ms, locks, locked_until_ms, last_log_in_ms)
VALUES (?, ?, ?, ?, ?, ?);
