-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO authenticator (user_id, confirmed, secret_sealed, time_ms, last_step)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (user_id, confirmed) DO UPDATE
SET secret_sealed = excluded.secret_sealed, time_ms = excluded.time_ms, last_step = excluded.last_step;
