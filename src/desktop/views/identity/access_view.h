// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/access_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class AccessView;
}

namespace florin::desktop
{

/// Where one is logged in and which devices are remembered, each with its end beside it.
class AccessView final : public QWidget
{
    Q_OBJECT
public:
    explicit AccessView(QWidget* parent = nullptr);
    ~AccessView() override;

    void setController(AccessController* controller);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const contract::ShowAccess::Reply& access);
    void addSession(const contract::SessionSummary& session);
    void addDevice(const contract::DeviceSummary& device);
    void confirmEverywhere();
    void showProblem(const Problem& problem);

    std::unique_ptr<Ui::AccessView> m_form;
    AccessController* m_controller = nullptr;
    contract::ShowAccess::Reply m_access;
};

} // namespace florin::desktop
