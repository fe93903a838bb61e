-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE proposal
SET state = ?, decided_by = ?, decided_by_name = ?, decided_ms = ?, reason = ?, request_sealed = NULL
WHERE id = ? AND state = 0;
