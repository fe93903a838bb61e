-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose record a line is about, and where it was asked from. NULL in lines from before.
ALTER TABLE audit_line ADD COLUMN customer INTEGER;
ALTER TABLE audit_line ADD COLUMN address TEXT;
ALTER TABLE audit_line ADD COLUMN device TEXT;
CREATE INDEX audit_line_by_customer ON audit_line (customer, number);

-- The bank's signed word about where the audit chain and the journal's seals stood, one after another without gaps.
CREATE TABLE audit_seal (
    number INTEGER PRIMARY KEY,
    last_line INTEGER NOT NULL,
    head BLOB NOT NULL,
    journal_seal INTEGER NOT NULL,
    journal_hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    time_ms INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX audit_seal_by_line ON audit_seal (last_line, number);
CREATE TRIGGER audit_seal_stays BEFORE UPDATE ON audit_seal
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
CREATE TRIGGER audit_seal_remains BEFORE DELETE ON audit_seal
BEGIN SELECT RAISE(ABORT, 'a seal is never removed'); END;
