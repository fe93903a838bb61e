-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE outbox SET text = ? WHERE id = ? AND expires_ms > 0;
