-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO seal_key (only_row, seed_sealed, created_ms) VALUES (1, ?, ?);
