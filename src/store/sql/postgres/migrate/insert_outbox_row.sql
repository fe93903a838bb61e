-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO outbox (id, customer, recipient, text, state, created_ms, changed_ms, attempts, note, expires_ms, next_ms, kind)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
