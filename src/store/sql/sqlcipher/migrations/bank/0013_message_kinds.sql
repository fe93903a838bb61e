-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a message is for (0: news; 1: a warning; 2: a code to log in; 3: a code of who is logged in; 4: a warning of a lock). How many
-- there may be of each but news is counted here, for one number or customer and in all. Those from before count as news.
ALTER TABLE outbox ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_by_kind ON outbox (kind, created_ms);
CREATE INDEX outbox_by_recipient ON outbox (recipient, kind, created_ms);
CREATE INDEX outbox_by_customer ON outbox (customer, kind, created_ms);
