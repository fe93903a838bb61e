// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What personal values are sealed for, in a database that others can look into: a value opens at its own
/// place only. The texts are for ever: what is kept was sealed under them.
namespace florin::store::place
{

inline constexpr const char* aadhaar_tail = "customer/aadhaar_tail";
inline constexpr const char* alert_peer = "alert/peer";
inline constexpr const char* alert_user = "alert/user";
inline constexpr const char* answer_reply = "answer/reply";
inline constexpr const char* audit_actor = "audit/actor";
inline constexpr const char* audit_address = "audit/address";
inline constexpr const char* audit_detail = "audit/detail";
inline constexpr const char* audit_device = "audit/device";
inline constexpr const char* audit_subject = "audit/subject";
inline constexpr const char* customer_first_name = "customer/first_name";
inline constexpr const char* customer_last_name = "customer/last_name";
inline constexpr const char* customer_phone = "customer/phone";
inline constexpr const char* customer_search_text = "customer/search_text";
inline constexpr const char* device_name = "device/name";
inline constexpr const char* device_peer = "device/peer";
inline constexpr const char* feedback_answer = "feedback/answer";
inline constexpr const char* feedback_customer = "feedback/customer";
inline constexpr const char* feedback_name = "feedback/name";
inline constexpr const char* feedback_text = "feedback/text";
inline constexpr const char* journal_memo = "journal/memo";
inline constexpr const char* key_check = "bank/key_check";
inline constexpr const char* news = "news/content";
inline constexpr const char* outbox_note = "outbox/note";
inline constexpr const char* outbox_recipient = "outbox/recipient";
inline constexpr const char* outbox_text = "outbox/text";
inline constexpr const char* proposal_lines = "proposal/lines";
inline constexpr const char* proposal_person = "proposal/person";
inline constexpr const char* proposal_reason = "proposal/reason";
inline constexpr const char* proposal_subject = "proposal/subject";
inline constexpr const char* remembered_address = "remembered/address";
inline constexpr const char* remembered_name = "remembered/name";
inline constexpr const char* security_key_name = "security_key/name";
inline constexpr const char* session_device = "session/device";
inline constexpr const char* sms_number = "sms/number";
inline constexpr const char* support_name = "support/name";
inline constexpr const char* support_text = "support/text";
inline constexpr const char* user_display_name = "user/display_name";
inline constexpr const char* user_name = "user/name";
inline constexpr const char* user_name_folded = "user/name_folded";

} // namespace florin::store::place
