-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT key, request_sealed FROM proposal WHERE id = ? AND request_sealed IS NOT NULL;
