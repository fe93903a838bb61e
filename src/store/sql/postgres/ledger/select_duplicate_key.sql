-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first entry whose key an earlier one has: an index keeps that from happening, and indexes can be dropped.
SELECT MIN(later.id)
FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY key, leg ORDER BY id) AS number FROM journal) later
WHERE later.number > 1;
