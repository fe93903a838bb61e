-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account FROM account_owner WHERE customer = ? ORDER BY account;
