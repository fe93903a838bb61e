-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'app_user', COUNT(*) FROM app_user
UNION ALL SELECT 'session', COUNT(*) FROM session
UNION ALL SELECT 'authenticator', COUNT(*) FROM authenticator
UNION ALL SELECT 'recovery_code', COUNT(*) FROM recovery_code
UNION ALL SELECT 'device', COUNT(*) FROM device
UNION ALL SELECT 'security_key', COUNT(*) FROM security_key
UNION ALL SELECT 'sms_factor', COUNT(*) FROM sms_factor
UNION ALL SELECT 'sms_code', COUNT(*) FROM sms_code;
