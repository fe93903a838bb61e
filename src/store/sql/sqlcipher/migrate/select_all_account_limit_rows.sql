-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The copy counts its changes from the beginning.
SELECT account, at_a_time_minor, per_day_minor, 0
FROM account_limit;
