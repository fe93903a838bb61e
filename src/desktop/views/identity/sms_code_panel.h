// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/sms_code_controller.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui
{
class SmsCodePanel;
}

namespace florin::desktop
{

/// Beside a field for a code: a button that has one sent by SMS, then where it went, or why it did not. Not
/// there where it is not offered.
class SmsCodePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsCodePanel(QWidget* parent = nullptr);
    ~SmsCodePanel() override;

    /// `send` is what the button does. Again where there is another link.
    void offer(client::Link* link, std::function<void(SmsCodeController&)> send);
    void withdraw();

Q_SIGNALS:
    /// There is something to wait for, and to type.
    void sent();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSent(const contract::CodeSent& code);
    void showState();

    std::unique_ptr<Ui::SmsCodePanel> m_form;
    SmsCodeController* m_controller = nullptr;
    QString m_number;     ///< the last code went there; empty: none was sent
    bool m_rests = false; ///< another one would be refused yet
    quint64 m_turn = 0;   ///< rests of earlier ones do not count
};

} // namespace florin::desktop
