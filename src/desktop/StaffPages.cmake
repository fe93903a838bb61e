# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
florin_room(staffpages WIDGETS ALIAS StaffPages
  SOURCES
    controllers/account_limits_controller.h
    controllers/answer_controller.h
    controllers/approvals_controller.h
    controllers/audit_check_controller.cpp controllers/audit_check_controller.h
    controllers/audit_controller.cpp controllers/audit_controller.h
    controllers/audit_export.cpp controllers/audit_export.h
    controllers/backups_controller.cpp controllers/backups_controller.h
    controllers/bank_accounts_controller.h
    controllers/close_account_controller.h
    controllers/csv_export.cpp controllers/csv_export.h
    controllers/dashboard_controller.cpp controllers/dashboard_controller.h
    controllers/day_bounds.h
    controllers/feedback_desk_controller.h
    controllers/feedback_import.cpp controllers/feedback_import.h
    controllers/four_eyes_controller.h
    controllers/freeze_controller.h
    controllers/list_controller.h
    controllers/open_account_controller.cpp controllers/open_account_controller.h
    controllers/people_controller.h
    controllers/phone_controller.h
    controllers/provider_controller.cpp controllers/provider_controller.h
    controllers/reversal_controller.h
    controllers/roles_controller.cpp controllers/roles_controller.h
    controllers/security_controller.cpp controllers/security_controller.h
    controllers/teller_controller.cpp controllers/teller_controller.h
    controllers/transactions_controller.cpp controllers/transactions_controller.h
    controllers/transactions_export.cpp controllers/transactions_export.h
    models/audit_model.cpp models/audit_model.h
    models/backups_model.cpp models/backups_model.h
    models/customers_model.cpp models/customers_model.h
    models/feedback_model.cpp models/feedback_model.h
    models/four_eyes_model.cpp models/four_eyes_model.h
    models/proposal_words.cpp models/proposal_words.h
    models/proposals_model.cpp models/proposals_model.h
    models/role_words.cpp models/role_words.h
    models/roles_model.cpp models/roles_model.h
    models/security_models.cpp models/security_models.h
    models/transactions_model.cpp models/transactions_model.h
    models/users_model.cpp models/users_model.h
    views/accounts/account_actions.cpp views/accounts/account_actions.h
    views/accounts/accounts_page.cpp views/accounts/accounts_page.h
    views/accounts/open_account_view.cpp views/accounts/open_account_view.h
    views/approvals/amount_limits_edit.cpp views/approvals/amount_limits_edit.h
    views/approvals/approvals_page.cpp views/approvals/approvals_page.h
    views/approvals/change_list.cpp views/approvals/change_list.h
    views/approvals/four_eyes_page.cpp views/approvals/four_eyes_page.h
    views/audit/audit_page.cpp views/audit/audit_page.h
    views/customers/customers_page.cpp views/customers/customers_page.h
    views/feedback/feedback_desk_page.cpp views/feedback/feedback_desk_page.h
    views/feedback/refused_rows_dialog.cpp views/feedback/refused_rows_dialog.h
    views/identity/people_page.cpp views/identity/people_page.h
    views/messages/provider_page.cpp views/messages/provider_page.h
    views/money/teller_page.cpp views/money/teller_page.h
    views/money/transactions_page.cpp views/money/transactions_page.h
    views/shell/export_panel.cpp views/shell/export_panel.h
    views/roles/role_rules_form.cpp views/roles/role_rules_form.h
    views/roles/roles_page.cpp views/roles/roles_page.h
    views/roles/time_zone_form.cpp views/roles/time_zone_form.h
    views/shell/list_page.cpp views/shell/list_page.h
    views/shell/staff_pages.cpp views/shell/staff_pages.h
    views/system/backups_page.cpp views/system/backups_page.h
    views/system/dashboard_page.cpp views/system/dashboard_page.h
    views/system/failures_chart.cpp views/system/failures_chart.h
    views/system/figure_card.cpp views/system/figure_card.h
    views/system/security_overview_page.cpp views/system/security_overview_page.h
  LINK Florin::Desktop Qt6::Charts)
