-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, currency, created_ms, time_zone FROM bank WHERE only_row = 1;
