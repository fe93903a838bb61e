-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of attempts to guess passwords. Times are counted, not listed one by one, so that whoever guesses does not
-- fill the disk. A user number of 0 is nobody.
CREATE TABLE failed_log_ins (
    hour_ms INTEGER PRIMARY KEY,
    attempts INTEGER NOT NULL
) STRICT;

-- failures and since_ms: after the user's last good log-in. locks: how many of them followed one another.
CREATE TABLE log_in_guard (
    user_id INTEGER PRIMARY KEY,
    failures INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    locks INTEGER NOT NULL,
    locked_until_ms INTEGER NOT NULL,
    last_log_in_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX log_in_guard_by_lock ON log_in_guard (locked_until_ms);

-- From where a user has logged in, and under which of the names that stand for that user.
CREATE TABLE known_device (
    user_id INTEGER NOT NULL,
    peer TEXT NOT NULL,
    name TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    PRIMARY KEY (user_id, peer, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_device_by_last_seen ON known_device (last_seen_ms);

CREATE TABLE security_alert (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    user_name TEXT NOT NULL,
    peer TEXT NOT NULL,
    attempts INTEGER NOT NULL
) STRICT;
