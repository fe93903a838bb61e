-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM sms_code WHERE sent_ms <= ?;
