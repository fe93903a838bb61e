-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE sms_code SET code_hash = ?
WHERE user_id = ? AND session_hash = ? AND bound_to = ? AND code_hash = ? AND sent_ms > ? AND wrong_tries < ?;
