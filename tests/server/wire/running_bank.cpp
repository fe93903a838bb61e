// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/running_bank.h"

#include "contract/accounts.h"
#include "core/verhoeff.h"
#include "server/gate/tls_identity.h"
#include "server/services/identity/passwords.h"

using namespace Qt::StringLiterals;

namespace florin::test
{

const QString RunningBank::password = u"seven quiet rivers"_s;

RunningBank::RunningBank(server::SmsGateway sms, const server::SmsLimits& sms_limits)
    : m_postgres(runsOnPostgres() ? std::make_unique<PostgresPlace>() : nullptr)
    , m_clock(Timestamp(std::chrono::seconds(1'790'000'000)))
    , m_sms(std::move(sms))
    , m_sms_limits(sms_limits)
{
    server::passwords::setCost({.operations = 1, .memory_bytes = 64 * 1024});
    m_directory = m_folder.filePath(u"bank"_s);
    server::NewBank bank;
    bank.key_file = m_folder.filePath(u"bank.key"_s);
    bank.postgres = m_postgres ? m_postgres->conninfo() : QString();
    const auto admin = must(server::createBankHouse(m_directory, bank, m_clock));
    m_administrator = admin.name;
    start();
    m_certificate = QSslCertificate::fromPath(admin.certificate).constFirst();

    const auto desk = connection();
    desk->open();
    must(await(desk->call(contract::LogIn{m_administrator, admin.one_time_password})));
    chooseOwnPassword(*desk, admin.one_time_password);
    m_asha = openAccount(*desk, u"Asha"_s, u"23456789012"_s);
    m_ravi = openAccount(*desk, u"Ravi"_s, u"34567890123"_s);
}

RunningBank::~RunningBank() = default;

std::unique_ptr<RunningBank::Node> RunningBank::anotherNode()
{
    auto node = std::make_unique<Node>();
    node->house = std::make_unique<server::BankHouse>(
        must(server::openBankHouse(m_directory, {}, {}, m_postgres ? m_postgres->conninfo() : QString())));
    const auto tls =
        must(server::loadTlsIdentity(server::TlsFiles::in(m_directory), node->house->master_key));
    node->server = std::make_unique<server::Server>(*node->house, m_clock, tls, server::BackupSchedule(),
                                                    server::StaffNames::Hidden, server::LockLimits(), m_sms,
                                                    m_sms_limits);
    must(node->server->start({.address = QHostAddress::LocalHost, .port = 0}));
    return node;
}

void RunningBank::restart()
{
    m_node.reset();
    start();
}

std::unique_ptr<client::Connection> RunningBank::connection(quint16 other_port) const
{
    client::ConnectionOptions options;
    options.server = {u"127.0.0.1"_s, other_port == 0 ? port() : other_port};
    options.trusted = m_certificate;
    return std::make_unique<client::Connection>(options);
}

std::unique_ptr<client::Connection> RunningBank::logIn(const QString& user, quint16 other_port) const
{
    auto result = connection(other_port);
    result->open();
    must(await(result->call(contract::LogIn{user, Secret::fromText(password)})));
    return result;
}

void RunningBank::chooseOwnPassword(client::Connection& link, const Secret& given)
{
    must(await(link.call(contract::ChangePassword{given, Secret::fromText(password)})));
}

AccountNumber RunningBank::openAccount(client::Connection& admin, const QString& first,
                                       const QString& eleven_digits)
{
    const QString initial = u"first day of spring"_s;
    contract::OpenAccount request;
    request.first_name = first;
    request.last_name = u"Rao"_s;
    request.aadhaar = eleven_digits + QString::number(verhoeff::checkDigit(eleven_digits));
    request.phone = u"9000000009"_s;
    request.opening_deposit = Money(100'000, Currency());
    request.initial_password = Secret::fromText(initial);
    const auto opened = must(await(admin.call(request)));
    const auto customer = connection();
    customer->open();
    must(await(customer->call(contract::LogIn{opened.user, Secret::fromText(initial)})));
    chooseOwnPassword(*customer, Secret::fromText(initial));
    return opened.account;
}

} // namespace florin::test
