// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/security_key_device.h"
#include "desktop/controllers/log_in_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class LogInView;
}

namespace florin::desktop
{

class FormField;

/// The door: server, name, password; the certificate question; the code that is owed; the first password of
/// one's own; the second factor that must be set up.
class LogInView final : public QWidget
{
    Q_OBJECT
public:
    /// `server` stands in its field. `device` may be null, and outlives it.
    LogInView(LogInController* controller, const QString& server, QWidget* parent,
              client::SecurityKeyDevice* device = nullptr);
    ~LogInView() override;

    [[nodiscard]] QString server() const;
    /// The name that stands in its field.
    void setUser(const QString& user);
    /// Why the log-in is shown again: "Your session has ended." An empty one takes it away.
    void setNotice(const QString& sentence);
    void focusFirst();
    /// Nothing is typed, and nothing under way.
    [[nodiscard]] bool isUntouched() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectSteps();
    void logIn();
    void giveCode();
    void offerKey();
    void offerSms();
    void offerEnrolmentByKey();
    void choosePassword();
    void showStep(LogInController::Step step);
    void showRefusal(LogInController::Field field, const Problem& problem);
    void showCertificate(const QString& server, const QString& fingerprint);
    void showServer(bool shown);
    void retranslate();
    void drawToScale();
    [[nodiscard]] QWidget* pageOf(LogInController::Step step) const;
    [[nodiscard]] FormField* fieldFor(LogInController::Field field) const;

    std::unique_ptr<Ui::LogInView> m_form;
    LogInController* m_controller;
    client::SecurityKeyDevice* m_device;
    std::optional<contract::LoggedIn> m_enrolled; ///< by a key, while the recovery codes are shown
    QString m_certificate_server;
};

} // namespace florin::desktop
