-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first mark of the account at or after an entry, and how many marks stand up to it.
SELECT m.entry, (SELECT COUNT(*) FROM statement_mark n WHERE n.account = m.account AND n.entry <= m.entry)
FROM statement_mark m
WHERE m.account = ? AND m.entry >= ?
ORDER BY m.entry
LIMIT 1;
