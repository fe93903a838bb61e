-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM feedback WHERE customer = ? AND name = ? AND text = ? LIMIT 1;
