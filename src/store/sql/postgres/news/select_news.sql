-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, content FROM news WHERE id > ? AND node <> ? ORDER BY id LIMIT ?;
