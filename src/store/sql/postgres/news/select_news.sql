-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own news is passed over, but counted as read.
SELECT id, CASE WHEN node = ? THEN NULL ELSE content END
FROM news
WHERE id > ?
ORDER BY id
LIMIT ?;
