-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO device (id, user_id, name, address, token_hash, previous_hash, since_ms, last_used_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);
