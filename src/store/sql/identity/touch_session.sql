-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET last_seen_ms = ?, expires_ms = ? WHERE token_hash = ?;
