-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, role, display_name, customer, drawer, must_change_password, active, created_ms
FROM app_user
WHERE name_folded = ?;
