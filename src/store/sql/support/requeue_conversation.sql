-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE conversation SET state = 0, assistant = 0, assistant_name = '' WHERE id = ?;
