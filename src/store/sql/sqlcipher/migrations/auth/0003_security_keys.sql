-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Security keys (FIDO2). A credential is found by its keyed hash; its id and public key are sealed, so that nobody puts a key
-- of their own in another's place. counter is the newest that the key gave; locked_ms: since when it is not taken any more,
-- 0: it is. last_used_ms 0: never.
CREATE TABLE security_key (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    name TEXT NOT NULL,
    credential_hash BLOB NOT NULL UNIQUE,
    credential_sealed BLOB NOT NULL,
    public_key_sealed BLOB NOT NULL,
    algorithm INTEGER NOT NULL,
    verifies_user INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    last_used_ms INTEGER NOT NULL,
    locked_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX security_key_by_user ON security_key (user_id);
