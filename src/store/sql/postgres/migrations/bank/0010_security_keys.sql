-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Security keys (FIDO2). A credential is found by its keyed hash; its id and public key are sealed, so that nobody puts a key
-- of their own in another's place. counter is the newest that the key gave; locked_ms: since when it is not taken any more,
-- 0: it is. last_used_ms 0: never.
CREATE TABLE security_key (
    id BIGINT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    name BYTEA NOT NULL,
    credential_hash BYTEA NOT NULL UNIQUE,
    credential_sealed BYTEA NOT NULL,
    public_key_sealed BYTEA NOT NULL,
    algorithm BIGINT NOT NULL,
    verifies_user BIGINT NOT NULL,
    counter BIGINT NOT NULL,
    since_ms BIGINT NOT NULL,
    last_used_ms BIGINT NOT NULL,
    locked_ms BIGINT NOT NULL
);
CREATE INDEX security_key_by_user ON security_key (user_id);
