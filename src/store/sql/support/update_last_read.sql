-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE participant
SET last_read = CASE WHEN last_read < ? THEN ? ELSE last_read END
WHERE conversation = ? AND user_id = ?;
