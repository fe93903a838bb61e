// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/backups_controller.h"

namespace florin::desktop
{

BackupsController::BackupsController(client::Link* link, const contract::Grants& grants, QObject* parent)
    : WriteController(link, parent)
    , m_list(new ListController<BackupsModel>(link, this))
    , m_may_make(Rights(grants).may<contract::BackUpNow>())
{
    link->on<contract::BackupDone>(this, [this](const contract::BackupDone&) {
        refresh();
        m_list->model()->reloadSoon();
    });
    connect(link, &client::Link::restored, this, &BackupsController::refresh);
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
