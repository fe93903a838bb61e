-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO sms_code (user_id, sent_ms, session_hash, bound_to, code_hash, wrong_tries)
VALUES (?, ?, ?, ?, ?, ?);
