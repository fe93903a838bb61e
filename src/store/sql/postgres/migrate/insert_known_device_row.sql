-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO known_device (user_id, peer, name, first_seen_ms, last_seen_ms)
VALUES (?, ?, ?, ?, ?);
