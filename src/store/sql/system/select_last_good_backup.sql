-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, started_ms, finished_ms, file, bytes, last_entry, root, outcome, finding
FROM backup_run
WHERE outcome = 'proven'
ORDER BY id DESC
LIMIT 1;
