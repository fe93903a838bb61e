-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE authenticator SET last_step = ? WHERE user_id = ? AND confirmed = 1 AND last_step < ?;
