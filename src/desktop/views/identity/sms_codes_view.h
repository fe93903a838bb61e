// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "desktop/controllers/sms_code_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class SmsCodesView;
}

namespace florin::desktop
{

/// A customer's codes by SMS: whether they are set up, to which number, and what can be done about it.
class SmsCodesView final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsCodesView(QWidget* parent = nullptr);
    ~SmsCodesView() override;

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
    enum class Doing { Nothing, Beginning, Confirming, ShowingCodes, Removing };

    void connectButtons();
    void begin(Doing doing);
    void askForFirst();
    void confirm();
    void remove();
    void finish(const std::vector<Secret>& recovery_codes);
    void showState();
    void showRefusal(const Problem& problem);
    void tell(const QString& sentence);

    std::unique_ptr<Ui::SmsCodesView> m_form;
    client::Link* m_link = nullptr;
    SmsCodeController* m_controller = nullptr;
    contract::ShowAccess::Reply m_access;
    Doing m_doing = Doing::Nothing;
};

} // namespace florin::desktop
