-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, first_entry, last_entry, root, marks, previous, time_ms, signature
FROM seal
ORDER BY number;
