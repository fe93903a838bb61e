-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO failed_log_ins (hour_ms, attempts) VALUES (?, ?)
ON CONFLICT (hour_ms) DO UPDATE SET attempts = failed_log_ins.attempts + excluded.attempts;
