-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT user_id, sent_ms, session_hash, bound_to, code_hash, wrong_tries
FROM sms_code
WHERE user_id = ?
ORDER BY sent_ms DESC;
