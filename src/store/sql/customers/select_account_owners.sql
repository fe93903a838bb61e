-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account, customer FROM account_owner ORDER BY account LIMIT ?;
