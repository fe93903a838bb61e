-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, kind, currency, status, opened_ms, balance, held, last_entry, entries
FROM account
WHERE number = ?;
