-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bank changed of what each role may do (contract/permissions.cpp). scope: 0 none, 1 own, 2 bank.
CREATE TABLE role_scope (
    role TEXT NOT NULL,
    permission TEXT NOT NULL,
    scope INTEGER NOT NULL,
    PRIMARY KEY (role, permission)
) STRICT;

-- How much one person of a role moves in a currency; NULL: any amount.
CREATE TABLE role_limit (
    role TEXT NOT NULL,
    currency INTEGER NOT NULL,
    at_a_time_minor INTEGER,
    per_day_minor INTEGER,
    PRIMARY KEY (role, currency)
) STRICT;

-- When a role works, in UTC. days: one bit each, Monday is the first. Without a row: at any time.
CREATE TABLE role_hours (
    role TEXT NOT NULL PRIMARY KEY,
    days INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    until_minute INTEGER NOT NULL
) STRICT;

-- What leaves an account, in its currency. What went out today is added up from the journal.
CREATE TABLE account_limit (
    account INTEGER NOT NULL PRIMARY KEY,
    at_a_time_minor INTEGER,
    per_day_minor INTEGER
) STRICT;

-- Rises with each change to the above, so that who keeps them in memory knows.
CREATE TABLE rules_revision (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO rules_revision VALUES (1, 0);
