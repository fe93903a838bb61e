-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE proposal SET lines = ?, revision = revision + 1 WHERE id = ? AND state = 0;
