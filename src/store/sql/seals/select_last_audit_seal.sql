-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, last_line, head, journal_seal, journal_hash, previous, time_ms, signature
FROM audit_seal
ORDER BY number DESC
LIMIT 1;
