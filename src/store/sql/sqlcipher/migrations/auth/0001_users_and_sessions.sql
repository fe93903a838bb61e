-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    display_name TEXT NOT NULL,
    customer INTEGER,
    drawer INTEGER,
    must_change_password INTEGER NOT NULL,
    active INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    password_sealed BLOB
) STRICT;
CREATE INDEX app_user_by_role ON app_user (role, id);
CREATE INDEX app_user_by_customer ON app_user (customer);

CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    created_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    device TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_user ON session (user_id);
CREATE INDEX session_by_expiry ON session (expires_ms);

-- The newest unit of work of both files whose changes are in here (bank.db: auth_redo).
CREATE TABLE applied_unit (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    unit INTEGER NOT NULL
) STRICT;
INSERT INTO applied_unit (only_row, unit) VALUES (1, 0);
