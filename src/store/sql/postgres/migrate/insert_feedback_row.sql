-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO feedback (id, customer, name, text, time_ms, source_user, answer, answered_by, answered_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
