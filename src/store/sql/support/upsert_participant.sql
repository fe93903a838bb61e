-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO participant (conversation, user_id, name, joined_ms, left_ms, last_read)
VALUES (?, ?, ?, ?, NULL, 0)
ON CONFLICT (conversation, user_id) DO UPDATE
SET name = excluded.name, joined_ms = excluded.joined_ms, left_ms = NULL;
