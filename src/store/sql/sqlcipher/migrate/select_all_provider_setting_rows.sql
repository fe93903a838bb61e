-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT provider, name, value, sealed, changed_ms
FROM provider_setting;
