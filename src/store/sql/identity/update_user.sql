-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE app_user
SET role = ?, display_name = ?, customer = ?, drawer = ?, must_change_password = ?, active = ?
WHERE id = ?;
