-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, time_ms, kind, user_id, user_name, peer, attempts
FROM security_alert;
