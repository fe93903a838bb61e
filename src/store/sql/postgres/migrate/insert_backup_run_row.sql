-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO backup_run (id, started_ms, finished_ms, file, bytes, last_entry, root, outcome, finding)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
