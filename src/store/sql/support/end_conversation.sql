-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE conversation SET state = 2, ended_ms = ? WHERE id = ?;
