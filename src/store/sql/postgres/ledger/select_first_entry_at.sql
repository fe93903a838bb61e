-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first entry at or after a moment, by halving: ids have no gaps, and times are in their order. The second parameter is
-- the id after the last.
WITH RECURSIVE halving (below, at) AS (
    SELECT 0::bigint, ?::bigint
    UNION ALL
    SELECT CASE WHEN j.time_ms < ? THEN j.id ELSE h.below END, CASE WHEN j.time_ms < ? THEN h.at ELSE j.id END
    FROM halving h JOIN journal j ON j.id = h.below + (h.at - h.below) / 2
    WHERE h.at - h.below > 1
)
SELECT at FROM halving ORDER BY at - below LIMIT 1;
