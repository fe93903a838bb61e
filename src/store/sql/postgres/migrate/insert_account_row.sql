-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO account (number, kind, currency, status, opened_ms, balance, held, last_entry, entries)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
