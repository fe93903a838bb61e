-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE sms_code SET wrong_tries = wrong_tries + 1
WHERE user_id = ? AND session_hash = ? AND bound_to = ? AND code_hash <> ?;
