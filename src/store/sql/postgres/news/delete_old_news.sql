-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM news
WHERE id <= (SELECT id FROM news WHERE told < now() - INTERVAL '1 hour' ORDER BY id DESC LIMIT 1);
