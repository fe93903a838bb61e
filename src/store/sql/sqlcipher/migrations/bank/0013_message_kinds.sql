-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a message is for (0: news; 1: a warning; 2: a code to log in; 3: a code of who is logged in). How many there may be of the
-- last three is counted here, for one number and in all. Those from before count as news.
ALTER TABLE outbox ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_by_kind ON outbox (kind, created_ms);
CREATE INDEX outbox_by_recipient ON outbox (recipient, kind, created_ms);
