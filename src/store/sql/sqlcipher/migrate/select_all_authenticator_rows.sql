-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT user_id, confirmed, secret_sealed, time_ms, last_step
FROM authenticator;
