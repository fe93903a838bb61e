// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/audit_check_controller.h"

namespace florin::desktop
{

AuditCheckController::AuditCheckController(client::Link* link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
}

void AuditCheckController::start()
{
    if (m_under_way)
        return;
    m_under_way = true;
    ++m_token;
    ask(std::nullopt);
}

void AuditCheckController::cancel()
{
    m_under_way = false;
    ++m_token;
}

void AuditCheckController::ask(const std::optional<contract::Cursor>& after)
{
    contract::VerifyAudit request;
    request.after = after;
    m_link->call(request).then(this,
                               [this, token = m_token](const Result<contract::VerifyAudit::Reply>& reply) {
                                   if (token == m_token)
                                       take(reply);
                               });
}

void AuditCheckController::take(const Result<contract::VerifyAudit::Reply>& reply)
{
    if (reply && reply->next) {
        Q_EMIT progressed(reply->checked, reply->lines);
        // Whoever was told may have cancelled it.
        if (m_under_way)
            ask(reply->next);
        return;
    }
    m_under_way = false;
    if (reply)
        Q_EMIT finished(*reply);
    else
        Q_EMIT failed(reply.error());
}

} // namespace florin::desktop
