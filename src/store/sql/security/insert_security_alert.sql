-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO security_alert (time_ms, kind, user_id, user_name, peer, attempts)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id;
