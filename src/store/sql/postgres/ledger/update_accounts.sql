-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account a
SET balance = moved.balance, held = moved.held, last_entry = moved.last_entry, entries = moved.entries
FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
     AS moved (number, balance, held, last_entry, entries)
WHERE a.number = moved.number;
