-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many rows there are of everything that both databases keep.
SELECT 'customer', COUNT(*) FROM customer
UNION ALL SELECT 'account_owner', COUNT(*) FROM account_owner
UNION ALL SELECT 'sms_settings', COUNT(*) FROM sms_settings
UNION ALL SELECT 'provider_setting', COUNT(*) FROM provider_setting
UNION ALL SELECT 'outbox', COUNT(*) FROM outbox
UNION ALL SELECT 'conversation', COUNT(*) FROM conversation
UNION ALL SELECT 'participant', COUNT(*) FROM participant
UNION ALL SELECT 'chat_message', COUNT(*) FROM chat_message
UNION ALL SELECT 'feedback', COUNT(*) FROM feedback
UNION ALL SELECT 'audit_line', COUNT(*) FROM audit_line
UNION ALL SELECT 'audit_seal', COUNT(*) FROM audit_seal
UNION ALL SELECT 'kept_answer', COUNT(*) FROM kept_answer
UNION ALL SELECT 'proposal', COUNT(*) FROM proposal
UNION ALL SELECT 'four_eyes_rule', COUNT(*) FROM four_eyes_rule
UNION ALL SELECT 'role_scope', COUNT(*) FROM role_scope
UNION ALL SELECT 'role_limit', COUNT(*) FROM role_limit
UNION ALL SELECT 'role_hours', COUNT(*) FROM role_hours
UNION ALL SELECT 'account_limit', COUNT(*) FROM account_limit
UNION ALL SELECT 'backup_run', COUNT(*) FROM backup_run
UNION ALL SELECT 'failed_log_ins', COUNT(*) FROM failed_log_ins
UNION ALL SELECT 'log_in_guard', COUNT(*) FROM log_in_guard
UNION ALL SELECT 'known_device', COUNT(*) FROM known_device
UNION ALL SELECT 'security_alert', COUNT(*) FROM security_alert
UNION ALL SELECT 'seal_key', COUNT(*) FROM seal_key
UNION ALL SELECT 'seal', COUNT(*) FROM seal
UNION ALL SELECT 'account', COUNT(*) FROM account
UNION ALL SELECT 'journal', COUNT(*) FROM journal
UNION ALL SELECT 'statement_mark', COUNT(*) FROM statement_mark;
