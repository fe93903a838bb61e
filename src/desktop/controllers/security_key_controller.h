// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "client/security_key_device.h"

#include <QObject>

namespace florin::desktop
{

/// Between the bank, which makes challenges, and the key in somebody's hand, which answers them. One thing at
/// a time; what comes from an earlier one is dropped. Other windows ask the same device: what one of them
/// gives up never ends what another waits for. Where the key wants its PIN it is asked for, and the
/// key asked again: a challenge is spent by its answer alone.
class SecurityKeyController final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Asking,   ///< the bank is asked
        Touching, ///< the key waits for its owner
        Pin,      ///< the key wants its PIN: givePin() or cancel()
    };
    Q_ENUM(State)

    /// `device` outlives it.
    SecurityKeyController(client::Link* link, client::SecurityKeyDevice* device, QObject* parent = nullptr)
        : QObject(parent)
        , m_link(link)
        , m_device(device)
    {
    }
    ~SecurityKeyController() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Has a key sign; `request` with KeyUse::sign. Ends in answered() or failed().
    void ask(contract::KeyUse use, const std::optional<Uuid>& request = std::nullopt);
    /// Has a key made one's own. Ends in wasSetUp() or failed().
    void setUp(const QString& name, const Secret& password);
    void givePin(const Secret& pin);
    /// Back to Idle, without a word. Not once the key has made what was to be made: the bank may have it
    /// already, and what it says then is said once.
    void cancel();

Q_SIGNALS:
    void stateChanged(florin::desktop::SecurityKeyController::State state);
    void answered(const florin::contract::KeyAssertion& assertion);
    void wasSetUp(const florin::contract::ConfirmSecurityKey::Reply& reply);
    /// Which PIN was wrong: in Pin the next may be given, else it is over.
    void failed(const florin::Problem& problem);

private:
    void setState(State state);
    void touch();
    template<class Answer>
    void wait(client::KeyErrand<Answer> errand, const std::function<void(const Answer&)>& take);
    void callOff();
    void confirm(const contract::KeyCredential& credential);
    void reset();
    void end(const Problem& problem);

    client::Link* m_link;
    client::SecurityKeyDevice* m_device;
    State m_state = State::Idle;
    quint64 m_attempt = 0;
    std::optional<quint64> m_errand; ///< what the device was asked, while its answer is awaited
    std::optional<Secret> m_pin;
    std::optional<contract::KeyChallenge> m_challenge; ///< of the two one
    std::optional<contract::KeyRequest> m_request;
    QString m_name;
    bool m_confirms = false; ///< the bank is told of a new key
};

} // namespace florin::desktop
