-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last unit of work of each node, written with it: whether the row is there tells whether a commit that was not answered
-- has happened, whichever server is asked. A node is one run of a program; rows of those that ended are removed after an hour.
CREATE TABLE unit_proof (
    node BYTEA PRIMARY KEY,
    unit BYTEA NOT NULL,
    written TIMESTAMPTZ NOT NULL DEFAULT now()
);
