-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO participant (conversation, user_id, name, joined_ms, left_ms, last_read)
VALUES (?, ?, ?, ?, ?, ?);
