-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO kept_answer (key, actor, operation, request_digest, reply, time_ms)
VALUES (?, ?, ?, ?, ?, ?);
