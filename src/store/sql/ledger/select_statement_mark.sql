-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest mark of an account at or after an entry.
SELECT entry FROM statement_mark WHERE account = ? AND entry >= ? ORDER BY entry LIMIT 1;
