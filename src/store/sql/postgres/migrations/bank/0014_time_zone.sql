-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By whose clocks days begin and roles work, a name of the IANA database. A bank from before goes on as it was.
ALTER TABLE bank ADD COLUMN time_zone TEXT NOT NULL DEFAULT 'UTC';
