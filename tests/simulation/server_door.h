// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"
#include "server/desk/desk.h"

#include <QByteArray>

namespace florin::simulation
{

/// What a connection meets behind the network: the real desk. Does what server::Link does with a frame, but
/// waits for each answer, so that nothing depends on which thread was quicker.
class ServerDoor
{
public:
    explicit ServerDoor(server::Desk& desk) : m_desk(desk), m_caller(std::make_shared<server::Caller>()) {}

    /// The whole frame of the answer to the body of a request.
    [[nodiscard]] QByteArray answer(const QByteArray& body);
    /// The same of a server that has no time to look at it.
    [[nodiscard]] static QByteArray refuseBusy(const QByteArray& body);

private:
    [[nodiscard]] QByteArray greet(const contract::frame::Message& message) const;
    [[nodiscard]] QByteArray ping(const contract::frame::Message& message) const;
    [[nodiscard]] QByteArray submit(const contract::frame::Message& message);

    server::Desk& m_desk;
    server::CallerPtr m_caller;
};

} // namespace florin::simulation
