-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT hour_ms, attempts FROM failed_log_ins WHERE hour_ms >= ? ORDER BY hour_ms;
