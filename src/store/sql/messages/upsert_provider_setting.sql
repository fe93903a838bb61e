-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO provider_setting (provider, name, value, sealed, changed_ms)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (provider, name) DO UPDATE
SET value = excluded.value, sealed = excluded.sealed, changed_ms = excluded.changed_ms;
