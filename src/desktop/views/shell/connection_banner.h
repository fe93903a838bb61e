// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "desktop/widgets/banner.h"

#include <QPointer>

namespace florin::desktop
{

class ConnectionController;

/// The line that says the connection is gone, and when it is tried again, or why it is not. Not there while
/// it stands.
class ConnectionBanner final : public Banner
{
    Q_OBJECT
public:
    explicit ConnectionBanner(QWidget* parent = nullptr);

    void follow(ConnectionController* connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void showStandstill(const Problem& problem);

    QPointer<ConnectionController> m_connection;
};

} // namespace florin::desktop
