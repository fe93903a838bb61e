-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE ledger_tip SET entry = ?, time_ms = ?, version = version + 1 WHERE only_row = 1;
