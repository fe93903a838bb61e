-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each entry leads to the one before it on each of its accounts. So folding need not write a line for every entry of
-- every account any more, only a mark now and then.
DROP TRIGGER journal_stays;
ALTER TABLE journal ADD COLUMN debit_previous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN debit_ordinal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN credit_previous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN credit_ordinal INTEGER NOT NULL DEFAULT 0;

CREATE TABLE place (
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    previous INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (entry, account)
) STRICT, WITHOUT ROWID;
INSERT INTO place (entry, account, previous, ordinal)
SELECT entry, account, LAG(entry, 1, 0) OVER statement, ROW_NUMBER() OVER statement
FROM (SELECT id AS entry, debit AS account FROM journal UNION ALL SELECT id, credit FROM journal)
WINDOW statement AS (PARTITION BY account ORDER BY entry);
UPDATE journal
SET (debit_previous, debit_ordinal) = (SELECT previous, ordinal FROM place WHERE entry = id AND account = debit),
    (credit_previous, credit_ordinal) = (SELECT previous, ordinal FROM place WHERE entry = id AND account = credit);
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

-- How many entries name the account, as of last_entry; folded, as the balance is.
ALTER TABLE account ADD COLUMN entries INTEGER NOT NULL DEFAULT 0;
UPDATE account
SET entries = COALESCE((SELECT ordinal FROM place WHERE entry = account.last_entry AND account = account.number), 0);
ALTER TABLE account DROP COLUMN first_entry;

-- Every 64th entry of an account: where a walk along its chain may begin.
CREATE TABLE statement_mark (
    account INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (account, entry)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_mark (account, entry)
SELECT account, entry FROM place WHERE ordinal % 64 = 0 AND entry <= (SELECT upto FROM fold_state);
DROP TABLE place;
DROP TABLE statement_line;
