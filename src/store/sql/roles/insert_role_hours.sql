-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO role_hours (role, days, from_minute, until_minute) VALUES (?, ?, ?, ?);
