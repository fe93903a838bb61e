-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- New rows are numbered after those that were copied.
SELECT setval(pg_get_serial_sequence('customer', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM customer), false)
UNION ALL SELECT setval(pg_get_serial_sequence('outbox', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM outbox), false)
UNION ALL SELECT setval(pg_get_serial_sequence('backup_run', 'id'),
                        (SELECT COALESCE(MAX(id), 0) + 1 FROM backup_run), false)
UNION ALL SELECT setval(pg_get_serial_sequence('proposal', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM proposal), false)
UNION ALL SELECT setval(pg_get_serial_sequence('security_alert', 'id'),
                        (SELECT COALESCE(MAX(id), 0) + 1 FROM security_alert), false)
UNION ALL SELECT setval(pg_get_serial_sequence('conversation', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM conversation), false)
UNION ALL SELECT setval(pg_get_serial_sequence('chat_message', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM chat_message), false)
UNION ALL SELECT setval(pg_get_serial_sequence('feedback', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM feedback), false);
