-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A step that a crash cut off is done again.
INSERT OR IGNORE INTO statement_mark (account, entry) VALUES (?, ?);
