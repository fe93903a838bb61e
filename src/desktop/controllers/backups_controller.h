// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/system.h"
#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/rights.h"
#include "desktop/controllers/write_controller.h"
#include "desktop/models/backups_model.h"

#include <optional>

namespace florin::desktop
{

/// The bank's backups: how they stand, their list, and one more at once. Follows the server: a backup that is
/// done is there without being asked for.
class BackupsController final : public WriteController
{
    Q_OBJECT
public:
    BackupsController(client::Link* link, const contract::Grants& grants, QObject* parent = nullptr);

    [[nodiscard]] ListController<BackupsModel>* list() const { return m_list; }
    /// Nothing until it came.
    [[nodiscard]] const std::optional<contract::SystemStatus::Reply>& status() const { return m_status; }
    [[nodiscard]] bool mayMake() const { return m_may_make; }
    /// Asks how backups stand.
    void refresh();
    void backUpNow();

Q_SIGNALS:
    void changed();

private:
    ListController<BackupsModel>* m_list;
    const bool m_may_make;
    std::optional<contract::SystemStatus::Reply> m_status;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
