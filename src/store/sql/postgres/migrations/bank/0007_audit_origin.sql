-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose record a line is about, and where it was asked from. NULL in lines from before.
ALTER TABLE audit_line ADD COLUMN customer BIGINT;
ALTER TABLE audit_line ADD COLUMN address BYTEA;
ALTER TABLE audit_line ADD COLUMN device BYTEA;
CREATE INDEX audit_line_by_customer ON audit_line (customer, number);

-- The bank's signed word about where the audit chain and the journal's seals stood, one after another without gaps.
CREATE TABLE audit_seal (
    number BIGINT PRIMARY KEY,
    last_line BIGINT NOT NULL,
    head BYTEA NOT NULL,
    journal_seal BIGINT NOT NULL,
    journal_hash BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    time_ms BIGINT NOT NULL,
    signature BYTEA NOT NULL
);
CREATE INDEX audit_seal_by_line ON audit_seal (last_line, number);
CREATE TRIGGER audit_seal_stays BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seal_is_not_emptied BEFORE TRUNCATE ON audit_seal EXECUTE FUNCTION refuse_change();
