-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.first_name, c.last_name, c.phone, c.aadhaar_tail, COALESCE(s.opt_in, 0), c.created_ms
FROM customer c LEFT JOIN sms_settings s ON s.customer = c.id
WHERE c.id < ? AND c.search_text LIKE ? ESCAPE '\'
ORDER BY c.id DESC
LIMIT ?;
