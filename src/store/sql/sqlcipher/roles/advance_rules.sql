-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE rules_revision SET revision = revision + 1 WHERE only_row = 1;
