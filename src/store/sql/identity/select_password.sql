-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT password_sealed FROM app_user WHERE id = ?;
