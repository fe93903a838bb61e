// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/table_copies.h"

#include "store/tables/personal_places.h"

namespace florin::store
{

namespace
{

// Rows that others refer to come first.
const std::vector<TableCopy> copies{
    {"customer",
     Sql::select_all_customer_rows,
     Sql::insert_customer_row,
     false,
     {{},
      {Column::Personal, place::customer_first_name},
      {Column::Personal, place::customer_last_name},
      {Column::Personal, place::customer_phone},
      {Column::Personal, place::customer_search_text},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {Column::Personal, place::aadhaar_tail},
      {}}},
    {"account_owner", Sql::select_all_account_owner_rows, Sql::insert_account_owner_row, false, {{}, {}}},
    {"sms_settings",
     Sql::select_all_sms_settings_rows,
     Sql::insert_sms_settings_row,
     false,
     {{}, {}, {Column::Personal, place::sms_number}, {}, {}}},
    {"provider_setting",
     Sql::select_all_provider_setting_rows,
     Sql::insert_provider_setting_row,
     false,
     {{Column::Text, nullptr},
      {Column::Text, nullptr},
      {Column::Text, nullptr},
      {Column::Bytes, nullptr},
      {}}},
    {"outbox",
     Sql::select_all_outbox_rows,
     Sql::insert_outbox_row,
     false,
     {{},
      {},
      {Column::Personal, place::outbox_recipient},
      {Column::Personal, place::outbox_text},
      {},
      {},
      {},
      {},
      {Column::Personal, place::outbox_note}}},
    {"conversation",
     Sql::select_all_conversation_rows,
     Sql::insert_conversation_row,
     false,
     {{},
      {},
      {Column::Personal, place::support_name},
      {},
      {},
      {Column::Personal, place::support_name},
      {},
      {},
      {},
      {}}},
    {"participant",
     Sql::select_all_participant_rows,
     Sql::insert_participant_row,
     false,
     {{}, {}, {Column::Personal, place::support_name}, {}, {}, {}}},
    {"chat_message",
     Sql::select_all_chat_message_rows,
     Sql::insert_chat_message_row,
     false,
     {{},
      {},
      {},
      {Column::Personal, place::support_name},
      {Column::Personal, place::support_text},
      {},
      {Column::Bytes, nullptr}}},
    {"feedback",
     Sql::select_all_feedback_rows,
     Sql::insert_feedback_row,
     false,
     {{},
      {Column::Findable, place::feedback_customer},
      {Column::Findable, place::feedback_name},
      {Column::Findable, place::feedback_text},
      {},
      {},
      {Column::Personal, place::feedback_answer},
      {},
      {}}},
    {"backup_run",
     Sql::select_all_backup_run_rows,
     Sql::insert_backup_run_row,
     false,
     {{},
      {},
      {},
      {Column::Text, nullptr},
      {},
      {},
      {Column::Bytes, nullptr},
      {Column::Text, nullptr},
      {Column::Text, nullptr}}},
    {"audit_line",
     Sql::select_all_audit_line_rows,
     Sql::insert_audit_line_row,
     false,
     {{},
      {},
      {},
      {Column::Personal, place::audit_actor},
      {Column::Text, nullptr},
      {Column::Findable, place::audit_subject},
      {Column::Text, nullptr},
      {Column::Personal, place::audit_detail},
      {Column::Bytes, nullptr},
      {},
      {Column::Personal, place::audit_address},
      {Column::Personal, place::audit_device}}},
    {"audit_seal",
     Sql::select_all_audit_seal_rows,
     Sql::insert_audit_seal,
     false,
     {{},
      {},
      {Column::Bytes, nullptr},
      {},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {},
      {Column::Bytes, nullptr}}},
    {"proposal",
     Sql::select_all_proposal_rows,
     Sql::insert_proposal_row,
     false,
     {{},
      {Column::Bytes, nullptr},
      {Column::Text, nullptr},
      {Column::Personal, place::proposal_subject},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {},
      {Column::Personal, place::proposal_person},
      {},
      {},
      {},
      {},
      {Column::PersonalBytes, place::proposal_lines},
      {},
      {Column::Personal, place::proposal_person},
      {},
      {Column::Personal, place::proposal_reason}}},
    {"four_eyes_rule",
     Sql::select_all_four_eyes_rule_rows,
     Sql::insert_four_eyes_rule,
     false,
     {{Column::Text, nullptr}, {}, {}, {}}},
    {"failed_log_ins", Sql::select_all_failed_log_ins_rows, Sql::insert_failed_log_ins_row, false, {{}, {}}},
    {"log_in_guard",
     Sql::select_all_log_in_guard_rows,
     Sql::insert_log_in_guard_row,
     false,
     {{}, {}, {}, {}, {}, {}}},
    {"known_device",
     Sql::select_all_known_device_rows,
     Sql::insert_known_device_row,
     false,
     {{}, {Column::Findable, place::device_peer}, {Column::Findable, place::device_name}, {}, {}}},
    {"security_alert",
     Sql::select_all_security_alert_rows,
     Sql::insert_security_alert_row,
     false,
     {{},
      {},
      {Column::Text, nullptr},
      {},
      {Column::Personal, place::alert_user},
      {Column::Personal, place::alert_peer},
      {}}},
    {"seal_key", Sql::select_all_seal_key_rows, Sql::insert_seal_key, false, {{Column::Bytes, nullptr}, {}}},
    {"seal",
     Sql::select_all_seal_rows,
     Sql::insert_seal,
     false,
     {{},
      {},
      {},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {},
      {Column::Bytes, nullptr}}},
    {"kept_answer",
     Sql::select_all_kept_answer_rows,
     Sql::insert_kept_answer_row,
     false,
     {{Column::Bytes, nullptr},
      {},
      {Column::Text, nullptr},
      {Column::Bytes, nullptr},
      {Column::PersonalBytes, place::answer_reply},
      {}}},
    {"app_user",
     Sql::select_all_app_user_rows,
     Sql::insert_app_user_row,
     true,
     {{},
      {Column::Personal, place::user_name},
      {Column::Findable, place::user_name_folded},
      {Column::Text, nullptr},
      {Column::Personal, place::user_display_name},
      {},
      {},
      {},
      {},
      {},
      {Column::Bytes, nullptr}}},
    {"session",
     Sql::select_all_session_rows,
     Sql::insert_session_row,
     true,
     {{Column::Bytes, nullptr}, {}, {}, {}, {}, {Column::Personal, place::session_device}, {}}},
    {"authenticator",
     Sql::select_all_authenticator_rows,
     Sql::insert_authenticator_row,
     true,
     {{}, {}, {Column::Bytes, nullptr}, {}, {}}},
    {"recovery_code",
     Sql::select_all_recovery_code_rows,
     Sql::insert_recovery_code,
     true,
     {{}, {Column::Bytes, nullptr}}},
    {"device",
     Sql::select_all_device_rows,
     Sql::insert_device,
     true,
     {{},
      {},
      {Column::Personal, place::remembered_name},
      {Column::Personal, place::remembered_address},
      {Column::Bytes, nullptr},
      {Column::Bytes, nullptr},
      {},
      {}}}};

} // namespace

const std::vector<TableCopy>& tableCopies()
{
    return copies;
}

std::vector<SqlValue> copiedRow(const SqlRow& row, const TableCopy& table)
{
    std::vector<SqlValue> values;
    values.reserve(table.columns.size());
    int column = 0;
    for (const auto& [kind, place] : table.columns) {
        const int at = column++;
        if (row.isNull(at)) {
            values.emplace_back();
            continue;
        }
        switch (kind) {
        case Column::Integer:
            values.emplace_back(row.integer(at));
            break;
        case Column::Text:
            values.emplace_back(row.text(at));
            break;
        case Column::Bytes:
            values.emplace_back(row.blob(at));
            break;
        case Column::Personal:
            values.emplace_back(personal(place, row.personal(at, place)));
            break;
        case Column::Findable:
            values.emplace_back(findable(place, row.personal(at, place)));
            break;
        case Column::PersonalBytes:
            values.emplace_back(personal(place, row.personalBytes(at, place)));
            break;
        }
    }
    return values;
}

} // namespace florin::store
