-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO outbox (customer, recipient, text, state, created_ms, changed_ms, attempts, note, expires_ms, kind)
VALUES (?, ?, ?, 0, ?, ?, 0, '', ?, ?)
RETURNING id;
