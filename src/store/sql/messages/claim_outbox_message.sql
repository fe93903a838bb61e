-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As it was read, or somebody else was first.
UPDATE outbox SET state = 3, changed_ms = ? WHERE id = ? AND state = ? AND changed_ms = ? AND attempts = ?;
