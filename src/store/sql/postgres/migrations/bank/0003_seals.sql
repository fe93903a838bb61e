-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the seals are signed with; it opens with a key that is not in this database.
CREATE TABLE seal_key (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    seed_sealed BYTEA NOT NULL,
    created_ms BIGINT NOT NULL
);

-- The bank's signed word about each stretch of the journal, one after another without gaps.
CREATE TABLE seal (
    number BIGINT PRIMARY KEY,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL UNIQUE,
    root BYTEA NOT NULL,
    marks BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    time_ms BIGINT NOT NULL,
    signature BYTEA NOT NULL
);
CREATE TRIGGER seal_stays BEFORE UPDATE OR DELETE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_is_not_emptied BEFORE TRUNCATE ON seal EXECUTE FUNCTION refuse_change();
