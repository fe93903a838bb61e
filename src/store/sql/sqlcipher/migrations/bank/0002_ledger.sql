-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal is the truth: the hot path appends to it in the order of its key and to nothing else. What stands below
-- it is folded from it in sorted batches, and can be made anew at any time.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    key BLOB NOT NULL,
    leg INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    memo TEXT NOT NULL,
    about INTEGER NOT NULL,
    debit_balance INTEGER NOT NULL,
    credit_balance INTEGER NOT NULL,
    debit_held INTEGER NOT NULL,
    credit_held INTEGER NOT NULL
) STRICT;
-- Only captures, releases and reversals are in it, so that a transfer does not touch it. Nothing is settled twice.
CREATE UNIQUE INDEX journal_by_about ON journal (about) WHERE about <> 0;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER journal_remains BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- number, kind, currency, status and opened_ms are the truth about an account; the rest is folded: as of last_entry,
-- which may be ahead of fold_state while a batch is being folded.
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    currency INTEGER NOT NULL,
    status INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    held INTEGER NOT NULL,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL
) STRICT;

-- Which entries name an account. An era is a stretch of the journal (entry / 2^20): new lines go to the newest era's
-- part of the table alone, however long the journal has grown, so that folding costs the same in an old bank.
CREATE TABLE statement_line (
    era INTEGER NOT NULL,
    account INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (era, account, entry)
) STRICT, WITHOUT ROWID;

-- The first entry made under each key.
CREATE TABLE journal_key (
    key BLOB PRIMARY KEY,
    entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Up to which entry everything has been folded.
CREATE TABLE fold_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    upto INTEGER NOT NULL
) STRICT;
INSERT INTO fold_state (only_row, upto) VALUES (1, 0);
