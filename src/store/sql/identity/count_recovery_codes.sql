-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT COUNT(*) FROM recovery_code WHERE user_id = ?;
