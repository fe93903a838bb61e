-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, customer_user, customer_name, state, assistant, assistant_name, started_ms, joined_ms, ended_ms, last_message
FROM conversation
WHERE last_message > 0 AND last_message < ? AND (? < 0 OR state = ?)
ORDER BY last_message DESC
LIMIT ?;
