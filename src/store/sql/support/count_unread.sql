-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.conversation, COUNT(*)
FROM participant p JOIN chat_message m ON m.conversation = p.conversation AND m.id > p.last_read
WHERE p.user_id = ? AND m.author <> p.user_id AND m.author <> 0
GROUP BY p.conversation
ORDER BY p.conversation;
