-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT created_ms FROM outbox WHERE kind = ? AND customer = ? ORDER BY created_ms DESC LIMIT 1 OFFSET ?;
