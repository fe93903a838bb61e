// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/second_factor.h"

#include <QFutureWatcher>
#include <QObject>

namespace florin::desktop
{

/// What every move of money goes through, from the button to the truth: it is asked once, with a key of its
/// own. When the answer does not come, "finding out" shows until the link knows; when even that fails, the
/// same key is asked again, so that nothing happens twice.
class PostingController : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Editing,
        Sending,
        Proving,    ///< nothing was moved: it must be signed first, prove() or giveUpProof()
        FindingOut, ///< the first answer got lost; asked again with the same key
        Unknown,    ///< not found out yet: askAgain() asks with the same key
        Done,
    };
    Q_ENUM(Phase)

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isBusy() const { return m_phase == Phase::Sending || m_phase == Phase::FindingOut; }
    /// From Phase::Unknown.
    void askAgain();
    /// From Phase::Proving: signs what was asked, and asks it again.
    void prove(const Secret& code);
    /// The same by a security key's answer for challenge().
    void prove(const contract::KeyAssertion& assertion);
    /// Names what is to be signed.
    [[nodiscard]] const Uuid& challenge() const { return m_challenge; }
    /// From Phase::Proving: what was to be signed waits no more; it is asked again, for something new to
    /// sign.
    void renewProof();
    /// Back to editing; nothing was moved.
    void giveUpProof();

Q_SIGNALS:
    void phaseChanged(florin::desktop::PostingController::Phase phase);
    /// Nothing was moved.
    void refused(const florin::Problem& problem);
    /// This much is signed by a code or a security key; Phase::Proving.
    void proofWanted(florin::Money amount);
    /// The code or the key was not taken; another may be given.
    void proofRefused(const florin::Problem& problem);

protected:
    explicit PostingController(client::Link* link, QObject* parent);

    [[nodiscard]] client::Link* link() const { return m_link; }
    void setPhase(Phase phase);
    /// `done` gets the reply. Drops nothing: one is under way at a time.
    template<contract::IsOperation Op, class Done>
    void post(Op request, Done done);

private:
    void takeRefusal(const Problem& problem);
    void sign(const contract::Prove& proof);
    [[nodiscard]] bool wantsProof(const Problem& problem);

    client::Link* m_link;
    std::function<void()> m_again;
    Uuid m_challenge;
    quint64 m_proof = 0; ///< answers to proofs that were given up are dropped
    Phase m_phase = Phase::Editing;
    bool m_is_open = false; ///< a try of the present request may still be done
};

template<contract::IsOperation Op, class Done>
void PostingController::post(Op request, Done done)
{
    if (isBusy())
        return;
    if (request.key.isNull())
        request.key = Uuid::create(SystemClock().now());
    m_is_open = false;
    m_again = [this, request, done] {
        setPhase(Phase::Sending);
        using Watcher = QFutureWatcher<Result<typename Op::Reply>>;
        auto* watcher = new Watcher(this);
        connect(watcher, &Watcher::progressValueChanged, this, [this](int phase) {
            if (m_phase == Phase::Sending && phase == static_cast<int>(client::CallPhase::FindingOut))
                setPhase(Phase::FindingOut);
        });
        auto future = m_link->call(request);
        watcher->setFuture(future);
        future.then(this, [this, done, watcher](const Result<typename Op::Reply>& reply) {
            watcher->deleteLater();
            if (reply) {
                done(*reply);
                setPhase(Phase::Done);
            } else {
                takeRefusal(reply.error());
            }
        });
    };
    m_again();
}

} // namespace florin::desktop
