-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE security_key SET name = ? WHERE user_id = ? AND id = ?;
