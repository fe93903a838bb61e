-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE conversation SET state = 1, assistant = ?, assistant_name = ?, joined_ms = ? WHERE id = ?;
