// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class TimeZoneForm;
}

namespace florin::desktop
{

/// By whose clocks the bank's days begin and its roles work. Only shows and asks; who holds it saves.
class TimeZoneForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeZoneForm(QWidget* parent = nullptr);
    ~TimeZoneForm() override;

    void setEditable(bool editable);
    void setBusy(bool busy);
    /// What somebody chose and did not save stays.
    void show(const QString& time_zone);
    /// As it holds, in place of what was chosen.
    void showZone();

Q_SIGNALS:
    void wanted(const florin::contract::SetTimeZone& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitButton();
    void save();

    std::unique_ptr<Ui::TimeZoneForm> m_form;
    QString m_time_zone;
    bool m_busy = false;
};

} // namespace florin::desktop
