-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO account_limit (account, at_a_time_minor, per_day_minor, changed) VALUES (?, ?, ?, ?);
