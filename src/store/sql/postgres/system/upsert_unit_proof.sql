-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO unit_proof (node, unit) VALUES (?, ?)
ON CONFLICT (node) DO UPDATE SET unit = excluded.unit, written = excluded.written;
