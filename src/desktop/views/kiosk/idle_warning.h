// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class IdleWarning;
}

namespace florin::desktop
{

class Countdown;

/// "Are you still there?", over everything else that is open, with the seconds that are left. Rejected or
/// accepted, the person is there.
class IdleWarning final : public QDialog
{
    Q_OBJECT
public:
    /// `countdown` outlives it.
    IdleWarning(Countdown* countdown, QWidget* window);
    ~IdleWarning() override;

Q_SIGNALS:
    void logOutWanted();

protected:
    void changeEvent(QEvent* event) override;
    /// A key that is held down answers nothing.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();

    std::unique_ptr<Ui::IdleWarning> m_form;
    Countdown* m_countdown;
};

} // namespace florin::desktop
