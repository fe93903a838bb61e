-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE ledger_tip SET rules = rules + 1 WHERE only_row = 1;
