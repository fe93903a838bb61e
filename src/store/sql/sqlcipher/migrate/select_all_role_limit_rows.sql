-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT role, currency, at_a_time_minor, per_day_minor
FROM role_limit;
