-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT unit, changes FROM auth_redo WHERE unit > ? ORDER BY unit;
