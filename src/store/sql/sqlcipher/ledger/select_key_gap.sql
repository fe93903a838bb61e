-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys on either side of ?1.
SELECT (SELECT key FROM journal_key WHERE key < ?1 ORDER BY key DESC LIMIT 1),
       (SELECT key FROM journal_key WHERE key >= ?1 ORDER BY key LIMIT 1);
