-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, user_id, name, address, token_hash, previous_hash, since_ms, last_used_ms
FROM device
WHERE user_id = ?
ORDER BY last_used_ms DESC, id DESC;
