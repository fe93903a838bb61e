-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An authenticator app's secret (TOTP), sealed. Not in use before its first code was right (confirmed); last_step is that of
-- the newest code taken: none is taken twice.
CREATE TABLE authenticator (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    confirmed BIGINT NOT NULL,
    secret_sealed BYTEA NOT NULL,
    time_ms BIGINT NOT NULL,
    last_step BIGINT NOT NULL,
    PRIMARY KEY (user_id, confirmed)
);

-- Keyed hashes; a code that was used is removed.
CREATE TABLE recovery_code (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    hash BYTEA NOT NULL,
    PRIMARY KEY (user_id, hash)
);

-- Devices that give a token in place of a second factor. Each use gives the next token; previous_hash is the last one's, so
-- that it is known when it comes again.
CREATE TABLE device (
    id BIGINT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    name BYTEA NOT NULL,
    address BYTEA NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    previous_hash BYTEA NOT NULL,
    since_ms BIGINT NOT NULL,
    last_used_ms BIGINT NOT NULL
);
CREATE INDEX device_by_user ON device (user_id);
CREATE INDEX device_by_previous ON device (previous_hash);

-- When the second factor was given; 0: not.
ALTER TABLE session ADD COLUMN second_factor_ms BIGINT NOT NULL DEFAULT 0;
