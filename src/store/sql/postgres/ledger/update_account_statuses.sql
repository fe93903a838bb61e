-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account a
SET status = changed.status
FROM unnest(?::bigint[], ?::smallint[]) AS changed (number, status)
WHERE a.number = changed.number;
