-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account
SET balance = ?, held = ?, first_entry = CASE WHEN first_entry = 0 THEN ? ELSE first_entry END, last_entry = ?
WHERE number = ?;
