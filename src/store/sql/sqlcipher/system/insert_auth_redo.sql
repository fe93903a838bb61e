-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO auth_redo (unit, changes) VALUES (?, ?);
