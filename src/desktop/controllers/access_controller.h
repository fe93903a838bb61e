// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// One's own sessions and remembered devices, and the end of each.
class AccessController final : public WriteController
{
    Q_OBJECT
public:
    explicit AccessController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    /// Answers to earlier questions are dropped.
    void look()
    {
        const quint64 question = ++m_question;
        link()
            ->call(contract::ShowAccess{})
            .then(this, [this, question](const Result<contract::ShowAccess::Reply>& reply) {
                if (question != m_question)
                    return;
                if (reply)
                    Q_EMIT shown(*reply);
                else
                    Q_EMIT failed(reply.error());
            });
    }
    void endSession(const QString& session) { change(contract::EndSession{session}); }
    void forgetDevice(DeviceId device) { change(contract::ForgetDevice{device}); }
    void logOutEverywhere() { change(contract::LogOutEverywhere{}); }

Q_SIGNALS:
    void shown(const florin::contract::ShowAccess::Reply& access);
    /// It could not be looked at.
    void failed(const florin::Problem& problem);

private:
    template<class Op>
    void change(const Op& request)
    {
        write(request, [this](const contract::Done&) { look(); });
    }

    quint64 m_question = 0;
};

} // namespace florin::desktop
