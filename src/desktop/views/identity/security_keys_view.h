// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "desktop/controllers/security_key_controller.h"
#include "desktop/controllers/security_keys_controller.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui
{
class SecurityKeysView;
}

namespace florin::desktop
{

/// One's own security keys: the list, and a form to set one up, rename one or remove one. On a computer that
/// reaches no keys those there are can still be renamed and removed.
class SecurityKeysView final : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityKeysView(QWidget* parent = nullptr);
    ~SecurityKeysView() override;

    /// `device` may be null, and outlives it.
    void setLink(client::Link* link, client::SecurityKeyDevice* device);
    void show(const contract::ShowAccess::Reply& access);
    /// Nothing of a secret stays, nothing is under way.
    void forget();

Q_SIGNALS:
    /// Something was changed: look again.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Doing { Nothing, Adding, Renaming, Removing, Renewing, ShowingCodes };

    void listen();
    void begin(Doing doing, SecurityKeyId key = {});
    void addRow(const contract::SecurityKeySummary& key);
    void save();
    void add();
    void rename();
    void remove();
    void removeByKey();
    void renewCodes();
    void takeAnswer(const contract::KeyAssertion& assertion);
    void finishRemoval(const std::optional<Secret>& code,
                       const std::optional<contract::KeyAssertion>& assertion);
    void finishSetUp(const contract::ConfirmSecurityKey::Reply& reply);
    void showState();
    void showRefusal(const Problem& problem);
    void tell(const QString& sentence);
    [[nodiscard]] QString nameOf(SecurityKeyId key) const;

    std::unique_ptr<Ui::SecurityKeysView> m_form;
    SecurityKeysController* m_controller = nullptr;
    contract::ShowAccess::Reply m_access;
    Doing m_doing = Doing::Nothing;
    SecurityKeyId m_key; ///< that is renamed or removed
    Secret m_password;   ///< while a key answers
};

} // namespace florin::desktop
