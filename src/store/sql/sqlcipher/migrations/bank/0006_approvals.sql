-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one person asked for and another is to approve. request_sealed opens with a key that is not in this file, and
-- goes when the proposal is decided. state: 0 waiting, 1 approved, 2 refused, 3 withdrawn. Nobody approves their own.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    request_digest BLOB NOT NULL,
    request_sealed BLOB,
    maker INTEGER NOT NULL,
    maker_name TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    state INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    lines BLOB NOT NULL,
    decided_by INTEGER NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_ms INTEGER,
    reason TEXT NOT NULL,
    CHECK (state <> 1 OR decided_by <> maker)
) STRICT;
CREATE INDEX proposal_by_state ON proposal (state, id);
CREATE INDEX proposal_by_maker ON proposal (maker, id);
CREATE INDEX proposal_by_expiry ON proposal (expires_ms) WHERE request_sealed IS NOT NULL;

-- When a second person is asked, where the bank decided otherwise than Florin does: for an amount above `above_minor` in
-- that currency. Currency 0 stands for every other one, and for operations without an amount; NULL means never.
CREATE TABLE four_eyes_rule (
    operation TEXT NOT NULL,
    currency INTEGER NOT NULL,
    above_minor INTEGER,
    hours INTEGER NOT NULL,
    PRIMARY KEY (operation, currency)
) STRICT;
