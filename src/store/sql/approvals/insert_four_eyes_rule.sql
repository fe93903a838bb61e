-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO four_eyes_rule (operation, currency, above_minor, hours) VALUES (?, ?, ?, ?);
