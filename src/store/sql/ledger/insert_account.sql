-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO account (number, kind, currency, status, opened_ms, balance, held, first_entry, last_entry)
VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0);
