-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account, entry FROM statement_mark WHERE entry >= ? AND entry < ? ORDER BY entry, account;
