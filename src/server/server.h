// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/bank_house.h"
#include "server/desk/desk.h"
#include "server/gate/gate.h"
#include "server/jobs/backups.h"
#include "server/jobs/notifier.h"
#include "server/jobs/sealer.h"
#include "server/jobs/sms_sender.h"
#include "server/nodes/node_listener.h"
#include "server/services/services.h"

#include <QHostAddress>
#include <QString>

#include <memory>

namespace florin::server
{

struct ServerOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = contract::frame::default_port; ///< 0: any free one
};

/// A running bank: the desk with all its services, and its doors. On the main thread.
class Server
{
public:
    /// The house must outlive the server.
    Server(BankHouse& house, const Clock& clock, QSslConfiguration tls, BackupSchedule backups = {},
           StaffNames names = StaffNames::Hidden, const LockLimits& locks = {}, SmsGateway sms = {},
           const SmsLimits& sms_limits = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] Result<void> start(const ServerOptions& options);
    /// Takes nothing new, answers what is under way, folds, seals, closes. Harmless when repeated.
    void stop();
    [[nodiscard]] quint16 port() const { return m_gate.serverPort(); }
    /// What new connections are met with from now on.
    void setTls(const QSslConfiguration& tls) { m_gate.setTls(tls); }
    [[nodiscard]] Desk& desk() { return m_desk; }

private:
    store::Database& m_database;
    const Clock& m_clock;
    Desk m_desk;
    Gate m_gate;
    Backups m_backups;
    Services m_services;
    Notifier m_notifier;
    NodeListener m_nodes;
    Sealer m_sealer;
    SmsSender m_sms;
    bool m_is_open = false;
};

} // namespace florin::server
