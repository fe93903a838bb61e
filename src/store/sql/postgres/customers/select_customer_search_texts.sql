-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, search_text FROM customer WHERE id < ? ORDER BY id DESC LIMIT ?;
