-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, customer_user, customer_name, state, assistant, assistant_name, started_ms, joined_ms, ended_ms,
    last_message
FROM conversation;
