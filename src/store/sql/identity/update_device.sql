-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE device SET address = ?, token_hash = ?, previous_hash = ?, last_used_ms = ?
WHERE id = ?;
