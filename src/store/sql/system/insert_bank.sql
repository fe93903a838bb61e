-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO bank (only_row, id, name, currency, created_ms, time_zone) VALUES (1, ?, ?, ?, ?, ?);
