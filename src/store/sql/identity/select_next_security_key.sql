-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT COALESCE(MAX(id), 0) + 1 FROM security_key;
