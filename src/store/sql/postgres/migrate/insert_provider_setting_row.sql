-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO provider_setting (provider, name, value, sealed, changed_ms)
VALUES (?, ?, ?, ?, ?);
