-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes by SMS. The number is sealed, so that nobody puts one of their own in another's place. It is not in use before the
-- first code that went there was right (confirmed).
CREATE TABLE sms_factor (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    confirmed BIGINT NOT NULL,
    number_sealed BYTEA NOT NULL,
    since_ms BIGINT NOT NULL,
    PRIMARY KEY (user_id, confirmed)
);

-- The codes that were sent lately: how many there may be depends on that. One is good in the session that asked for it, for what
-- it was asked for (bound_to). Its keyed hash is emptied when it was used or another one took its place.
CREATE TABLE sms_code (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    sent_ms BIGINT NOT NULL,
    session_hash BYTEA NOT NULL,
    bound_to BYTEA NOT NULL,
    code_hash BYTEA NOT NULL,
    wrong_tries BIGINT NOT NULL,
    PRIMARY KEY (user_id, sent_ms)
);

-- A message that holds a code is given up when its time is over (expires_ms; 0: it holds none), and emptied when it is sent or
-- given up. next_ms: not tried before that moment.
ALTER TABLE outbox ADD COLUMN expires_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN next_ms BIGINT NOT NULL DEFAULT 0;
