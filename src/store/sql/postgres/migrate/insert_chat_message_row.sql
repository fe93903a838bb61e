-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO chat_message (id, conversation, author, author_name, text, time_ms, client_key)
VALUES (?, ?, ?, ?, ?, ?, ?);
