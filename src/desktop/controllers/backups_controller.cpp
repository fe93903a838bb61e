// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/backups_controller.h"

namespace florin::desktop
{

BackupsController::BackupsController(client::Link* link, contract::Role role, QObject* parent)
    : WriteController(link, parent)
    , m_list(new ListController<BackupsModel>(link, this))
    , m_role(role)
{
    link->on<contract::BackupDone>(this, [this](const contract::BackupDone&) {
        refresh();
        m_list->model()->reloadSoon();
    });
    connect(link, &client::Link::restored, this, &BackupsController::refresh);
}

bool BackupsController::mayMake() const
{
    return contract::scopeOf(m_role, contract::BackUpNow::operation.permission) == contract::Scope::Bank;
}

void BackupsController::refresh()
{
    const quint64 asked = ++m_asked;
    link()
        ->call(contract::SystemStatus{})
        .then(this, [this, asked](const Result<contract::SystemStatus::Reply>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                Q_EMIT refused(reply.error());
                return;
            }
            m_status = *reply;
            Q_EMIT changed();
        });
}

void BackupsController::backUpNow()
{
    write(contract::BackUpNow{}, [this](const contract::BackUpNow::Reply&) { refresh(); });
}

} // namespace florin::desktop
