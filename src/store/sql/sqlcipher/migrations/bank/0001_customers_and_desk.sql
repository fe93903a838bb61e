-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything of the bank but its ledger. Moments are milliseconds since 1970 UTC (_ms); a user number of 0 is nobody.
-- Users are in auth.db, so no foreign key can point to them.
CREATE TABLE bank (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    currency INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    search_text TEXT NOT NULL,
    aadhaar_sealed BLOB,
    aadhaar_fingerprint BLOB UNIQUE,
    aadhaar_tail TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE account_owner (
    account INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id)
) STRICT;
CREATE INDEX account_owner_by_customer ON account_owner (customer, account);

CREATE TABLE sms_settings (
    customer INTEGER PRIMARY KEY REFERENCES customer (id),
    opt_in INTEGER NOT NULL,
    number TEXT NOT NULL,
    low_balance_minor INTEGER,
    low_balance_currency INTEGER
) STRICT;

CREATE TABLE provider_setting (
    provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    sealed BLOB,
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (provider, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER REFERENCES customer (id),
    recipient TEXT NOT NULL,
    text TEXT NOT NULL,
    state INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, id);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_user INTEGER NOT NULL,
    customer_name TEXT NOT NULL,
    state INTEGER NOT NULL,
    assistant INTEGER NOT NULL,
    assistant_name TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    joined_ms INTEGER,
    ended_ms INTEGER,
    last_message INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_by_state ON conversation (state, id);
CREATE INDEX conversation_by_last_message ON conversation (last_message);
CREATE INDEX conversation_by_customer ON conversation (customer_user, last_message);

CREATE TABLE participant (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    user_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    joined_ms INTEGER NOT NULL,
    left_ms INTEGER,
    last_read INTEGER NOT NULL,
    PRIMARY KEY (conversation, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_user ON participant (user_id, conversation);

CREATE TABLE chat_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    author INTEGER NOT NULL,
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    client_key BLOB,
    UNIQUE (conversation, author, client_key)
) STRICT;
CREATE INDEX chat_message_by_conversation ON chat_message (conversation, id);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    source_user INTEGER NOT NULL,
    answer TEXT NOT NULL,
    answered_by INTEGER NOT NULL,
    answered_ms INTEGER
) STRICT;
CREATE INDEX feedback_by_user ON feedback (source_user, id);
CREATE INDEX feedback_by_customer ON feedback (customer, name);

CREATE TABLE audit_line (
    number INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    actor_name TEXT NOT NULL,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_line_by_actor ON audit_line (actor, number);
CREATE INDEX audit_line_by_subject ON audit_line (subject, number);
CREATE TRIGGER audit_line_stays BEFORE UPDATE ON audit_line
BEGIN SELECT RAISE(ABORT, 'an audit line is never changed'); END;
CREATE TRIGGER audit_line_remains BEFORE DELETE ON audit_line
BEGIN SELECT RAISE(ABORT, 'an audit line is never removed'); END;

CREATE TABLE kept_answer (
    key BLOB PRIMARY KEY,
    actor INTEGER NOT NULL,
    operation TEXT NOT NULL,
    request_digest BLOB NOT NULL,
    reply BLOB NOT NULL,
    time_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_answer_by_time ON kept_answer (time_ms);

-- The changes to auth.db that belong to the newest unit of work that changed both files, sealed: what a crash between
-- the two commits left out is done from here.
CREATE TABLE auth_redo (
    unit INTEGER PRIMARY KEY,
    changes BLOB NOT NULL
) STRICT;
