-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bank changed of what each role may do (contract/permissions.cpp). scope: 0 none, 1 own, 2 bank.
CREATE TABLE role_scope (
    role TEXT NOT NULL,
    permission TEXT NOT NULL,
    scope BIGINT NOT NULL,
    PRIMARY KEY (role, permission)
);

-- How much one person of a role moves in a currency; NULL: any amount.
CREATE TABLE role_limit (
    role TEXT NOT NULL,
    currency BIGINT NOT NULL,
    at_a_time_minor BIGINT,
    per_day_minor BIGINT,
    PRIMARY KEY (role, currency)
);

-- When a role works, in UTC. days: one bit each, Monday is the first. Without a row: at any time.
CREATE TABLE role_hours (
    role TEXT NOT NULL PRIMARY KEY,
    days BIGINT NOT NULL,
    from_minute BIGINT NOT NULL,
    until_minute BIGINT NOT NULL
);

-- What leaves an account, in its currency. What went out today is added up from the journal.
CREATE TABLE account_limit (
    account BIGINT NOT NULL PRIMARY KEY,
    at_a_time_minor BIGINT,
    per_day_minor BIGINT
);

-- Rises with each change to the above. It stands in the row that every writer locks, so that each node knows at once.
ALTER TABLE ledger_tip ADD COLUMN rules BIGINT NOT NULL DEFAULT 0;
