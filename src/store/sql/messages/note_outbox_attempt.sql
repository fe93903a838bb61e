-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Under the claim it was sent under, or somebody else has it by now.
UPDATE outbox SET state = ?, note = ?, changed_ms = ?, next_ms = ?, attempts = attempts + 1
WHERE id = ? AND state = 3 AND changed_ms = ?;
