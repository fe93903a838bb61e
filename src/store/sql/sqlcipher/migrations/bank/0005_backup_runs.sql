-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The backups the server made by itself, each with what came of restoring and verifying it. outcome: 'proven', or the
-- name of the problem; then finding says it in English.
CREATE TABLE backup_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    last_entry INTEGER NOT NULL,
    root BLOB NOT NULL,
    outcome TEXT NOT NULL,
    finding TEXT NOT NULL
) STRICT;
CREATE INDEX backup_run_by_outcome ON backup_run (outcome, id);
