-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE proposal SET request_sealed = NULL WHERE expires_ms <= ? AND request_sealed IS NOT NULL;
