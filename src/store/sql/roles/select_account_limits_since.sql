-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account, at_a_time_minor, per_day_minor FROM account_limit WHERE changed > ? ORDER BY account;
