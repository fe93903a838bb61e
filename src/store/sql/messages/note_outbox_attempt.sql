-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE outbox SET state = ?, note = ?, changed_ms = ?, next_ms = ?, attempts = attempts + 1 WHERE id = ?;
