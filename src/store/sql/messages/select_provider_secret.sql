-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT sealed FROM provider_setting WHERE provider = ? AND name = ? AND sealed IS NOT NULL;
