-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT user_id, confirmed, number_sealed, since_ms
FROM sms_factor;
