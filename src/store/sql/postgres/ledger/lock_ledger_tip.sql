-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT entry, time_ms, version, rules FROM ledger_tip WHERE only_row = 1 FOR UPDATE;
