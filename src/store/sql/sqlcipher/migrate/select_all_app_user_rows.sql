-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, name_folded, role, display_name, customer, drawer, must_change_password, active, created_ms,
    password_sealed
FROM app_user;
