-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the seals are signed with; it opens with a key that is not in this file.
CREATE TABLE seal_key (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    seed_sealed BLOB NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- The bank's signed word about each stretch of the journal, one after another without gaps.
CREATE TABLE seal (
    number INTEGER PRIMARY KEY,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL UNIQUE,
    root BLOB NOT NULL,
    marks BLOB NOT NULL,
    previous BLOB NOT NULL,
    time_ms INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
CREATE TRIGGER seal_remains BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never removed'); END;
