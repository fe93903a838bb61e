// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/security_key_controller.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui
{
class SecurityKeyPanel;
}

namespace florin::desktop
{

/// Where a security key can be used: a button, then what the key waits for, its PIN where it wants one, and
/// why it did not work. Not there on a computer that reaches no keys.
class SecurityKeyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityKeyPanel(QWidget* parent = nullptr);
    ~SecurityKeyPanel() override;

    /// `device` may be null, and outlives it. Before anything else; again where there is another link, with a
    /// controller of its own.
    void setDevice(client::Link* link, client::SecurityKeyDevice* device);
    /// Null where there is no device.
    [[nodiscard]] SecurityKeyController* controller() const { return m_controller; }
    /// The button is there, and does this. Without it the panel shows only what is under way.
    void offer(std::function<void()> start);
    /// The same, called otherwise.
    void offer(const QString& text, std::function<void()> start);
    void withdraw();
    /// What went wrong outside the panel, said where the key's own troubles are.
    void showProblem(const Problem& problem);
    /// Nothing is under way any more, and nothing of it is left to see.
    void stop();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void begin();
    void givePin();
    void showState();

    std::unique_ptr<Ui::SecurityKeyPanel> m_form;
    SecurityKeyController* m_controller = nullptr;
    std::function<void()> m_start;
};

} // namespace florin::desktop
