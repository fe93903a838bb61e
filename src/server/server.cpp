// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/desk/caller.h"
#include "server/desk/change_alone.h"

namespace florin::server
{
namespace
{

/// Through the writer, in its next group.
Sealer::Write writeWith(Writer& writer)
{
    return [&writer](const Sealer::Change& change) {
        const Caller bank = theBank();
        return writer.write(bank, [&change](WriteContext& context) { return change(context.stores); });
    };
}

} // namespace

Server::Server(BankHouse& house, const Clock& clock, QSslConfiguration tls, BackupSchedule backups,
               StaffNames names, const LockLimits& locks, SmsGateway sms, const SmsLimits& sms_limits)
    : m_database(*house.database)
    , m_clock(clock)
    , m_desk(*house.database, clock)
    , m_gate(m_desk,
             Greeting{QStringLiteral("florind ") + QStringLiteral(FLORIN_VERSION), house.profile.name,
                      house.profile.currency},
             tls)
    , m_backups({house.directory, house.profile.id, house.ring}, *house.database, m_desk.writer(), clock,
                std::move(backups))
    , m_services(
          m_desk, [this] { return m_gate.connections(); }, house.directory, m_backups, names, locks,
          sms_limits)
    , m_notifier(*house.database, m_desk.hub(), m_desk.owners())
    , m_nodes(m_desk, m_notifier)
    , m_sealer(*house.database, clock, writeWith(m_desk.writer()))
    , m_sms(*house.database, clock, writeWith(m_desk.writer()), m_desk.securityLog(), std::move(sms))
{
}

Server::~Server()
{
    stop();
}

Result<void> Server::start(const ServerOptions& options)
{
    auto writing = m_desk.start([this](const std::vector<AccountNumber>& touched, EntryId last) {
        // What is on the audit alone is nobody's to be told of, but is sealed.
        if (!touched.empty())
            m_notifier.committed(touched, last);
        m_sealer.committed(last);
        m_sms.committed();
    });
    if (!writing)
        return writing;
    m_is_open = true;
    m_notifier.start();
    if (auto listening = m_nodes.start(); !listening)
        return listening;
    m_sealer.start();
    m_sms.start();
    m_backups.start();
    return m_gate.open(options.address, options.port);
}

void Server::stop()
{
    m_gate.close();   // nobody new; those who are here get their answers
    m_backups.stop(); // it waits for the writer
    m_sms.stop();     // so does this
    if (m_is_open)
        m_services.finish();
    m_nodes.stop();
    m_desk.stop();
    m_sealer.stop();
    m_notifier.stop();
    m_gate.shut();
    // The writer is gone: what its last groups brought is sealed without it.
    if (std::exchange(m_is_open, false))
        Sealer(m_database, m_clock, writeAlone(m_database)).sealRest();
}

} // namespace florin::server
