-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An authenticator app's secret (TOTP), sealed. Not in use before its first code was right (confirmed_ms); last_step is that
-- of the newest code taken: none is taken twice.
CREATE TABLE authenticator (
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    confirmed INTEGER NOT NULL,
    secret_sealed BLOB NOT NULL,
    time_ms INTEGER NOT NULL,
    last_step INTEGER NOT NULL,
    PRIMARY KEY (user_id, confirmed)
) STRICT, WITHOUT ROWID;

-- Keyed hashes; a code that was used is removed.
CREATE TABLE recovery_code (
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    hash BLOB NOT NULL,
    PRIMARY KEY (user_id, hash)
) STRICT, WITHOUT ROWID;

-- Devices that give a token in place of a second factor. Each use gives the next token; previous_hash is the last one's, so
-- that it is known when it comes again.
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    previous_hash BLOB NOT NULL,
    since_ms INTEGER NOT NULL,
    last_used_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX device_by_user ON device (user_id);
CREATE INDEX device_by_previous ON device (previous_hash);

-- When the second factor was given; 0: not.
ALTER TABLE session ADD COLUMN second_factor_ms INTEGER NOT NULL DEFAULT 0;
