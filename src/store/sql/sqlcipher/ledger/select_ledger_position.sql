-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT upto, COALESCE((SELECT id FROM journal ORDER BY id DESC LIMIT 1), 0) FROM fold_state;
