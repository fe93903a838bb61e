// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "desktop/controllers/authenticator_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class SecondFactorView;
}

namespace florin::desktop
{

/// One's own second factor: whether there is one, and what can be done about it.
class SecondFactorView final : public QWidget
{
    Q_OBJECT
public:
    explicit SecondFactorView(QWidget* parent = nullptr);
    ~SecondFactorView() override;

    void setLink(client::Link* link);
    void show(const contract::ShowAccess::Reply& access);
    /// Nothing of a secret stays.
    void forget();

Q_SIGNALS:
    /// Something was changed: look again.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Doing { Nothing, SettingUp, Renewing, Removing };

    void begin(Doing doing);
    void renew();
    void remove();
    void showState();
    void showRefusal(const Problem& problem);
    void tell(const QString& sentence);

    std::unique_ptr<Ui::SecondFactorView> m_form;
    client::Link* m_link = nullptr;
    AuthenticatorController* m_controller = nullptr;
    contract::ShowAccess::Reply m_access;
    Doing m_doing = Doing::Nothing;
};

} // namespace florin::desktop
