-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session (token_hash, user_id, created_ms, expires_ms, last_seen_ms, device, second_factor_ms) VALUES (?, ?, ?, ?, ?, ?, ?);
