-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys that do not count say 0 each time.
UPDATE security_key SET counter = ?, last_used_ms = ?
WHERE user_id = ? AND id = ? AND locked_ms = 0 AND (counter < ? OR (counter = 0 AND counter = ?));
