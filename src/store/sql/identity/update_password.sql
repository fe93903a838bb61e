-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE app_user SET password_sealed = ?, must_change_password = ? WHERE id = ?;
