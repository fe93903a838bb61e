-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes by SMS. The number is sealed, so that nobody puts one of their own in another's place. It is not in use before the
-- first code that went there was right (confirmed).
CREATE TABLE sms_factor (
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    confirmed INTEGER NOT NULL,
    number_sealed BLOB NOT NULL,
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (user_id, confirmed)
) STRICT, WITHOUT ROWID;

-- The codes that were sent lately: how many there may be depends on that. One is good in the session that asked for it, for what
-- it was asked for (bound_to). Its keyed hash is emptied when it was used or another one took its place.
CREATE TABLE sms_code (
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    sent_ms INTEGER NOT NULL,
    session_hash BLOB NOT NULL,
    bound_to BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    wrong_tries INTEGER NOT NULL,
    PRIMARY KEY (user_id, sent_ms)
) STRICT, WITHOUT ROWID;
