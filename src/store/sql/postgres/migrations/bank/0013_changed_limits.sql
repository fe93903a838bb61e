-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- At which change of the rules an account's limit was set or went: whoever keeps them in memory reads what changed since. A limit
-- that went leaves its row, with nothing in it.
ALTER TABLE account_limit ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX account_limit_changed ON account_limit (changed);
