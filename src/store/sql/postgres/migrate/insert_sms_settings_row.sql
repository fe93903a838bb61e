-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO sms_settings (customer, opt_in, number, low_balance_minor, low_balance_currency)
VALUES (?, ?, ?, ?, ?);
