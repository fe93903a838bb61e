// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "contract/problem_catalogue.h"
#include "contract/second_factor.h"
#include "contract/security_keys.h"
#include "running_bank.h"
#include "server/services/identity/totp.h"
#include "support/software_key.h"

#include <QUrlQuery>

namespace florin::test
{

/// A running bank, and what people with security keys do there: the keys are of software, all else is real.
class KeyedBank
{
protected:
    using Link = std::unique_ptr<client::Connection>;

    std::unique_ptr<RunningBank> m_bank;
    std::vector<Secret> m_recovery_codes;

    [[nodiscard]] QString asha() const { return m_bank->asha().toText(); }
    [[nodiscard]] QString ravi() const { return m_bank->ravi().toText(); }
    [[nodiscard]] Timestamp now() { return m_bank->clock().now(); }

    Link open()
    {
        auto link = m_bank->connection();
        link->open();
        return link;
    }
    contract::LoggedIn logIn(client::Connection& link, const QString& user)
    {
        return must(await(link.call(contract::LogIn{user, password()})));
    }
    /// Logged in by password, and the key still owed.
    Link halfWay(const QString& user)
    {
        Link link = open();
        if (logIn(*link, user).stage != contract::LogInStage::second_factor)
            qFatal("no second factor is owed");
        return link;
    }
    Result<contract::ConfirmSecurityKey::Reply> tryEnrol(client::Connection& link, SoftwareKey& key,
                                                         const QString& name = QStringLiteral("Blue key"))
    {
        const auto begun = await(link.call(contract::BeginSecurityKey{password()}));
        if (!begun)
            return refuse(begun.error());
        return await(link.call(contract::ConfirmSecurityKey{name, key.make(*begun)}));
    }
    /// Sets up a key for whoever is logged in.
    void enrol(client::Connection& link, SoftwareKey& key, const QString& name = QStringLiteral("Blue key"))
    {
        const auto done = must(tryEnrol(link, key, name));
        if (!done.recovery_codes.empty())
            m_recovery_codes = done.recovery_codes;
    }
    Result<contract::KeyChallenge> ask(client::Connection& link, contract::KeyUse use,
                                       const std::optional<Uuid>& request = std::nullopt)
    {
        return await(link.call(contract::AskSecurityKey{use, request}));
    }
    contract::KeyAssertion answer(client::Connection& link, SoftwareKey& key, contract::KeyUse use,
                                  const std::optional<Uuid>& request = std::nullopt)
    {
        return *key.sign(must(ask(link, use, request)));
    }
    Result<contract::LoggedIn> give(client::Connection& link, SoftwareKey& key)
    {
        return await(
            link.call(contract::GiveSecurityKey{answer(link, key, contract::KeyUse::log_in), false, {}}));
    }
    std::vector<contract::SecurityKeySummary> keysOf(client::Connection& link)
    {
        return must(await(link.call(contract::ShowAccess{}))).security_keys;
    }
    Secret setUpApp(client::Connection& link)
    {
        const auto begun = must(await(link.call(contract::BeginAuthenticator{password()})));
        const QString uri = QString::fromLatin1(begun.uri.view());
        const QByteArray base32 =
            QUrlQuery(uri.section(u'?', 1)).queryItemValue(QStringLiteral("secret")).toLatin1();
        Secret app = bytesOf(base32);
        must(await(link.call(contract::ConfirmAuthenticator{nextCode(app)})));
        return app;
    }
    Secret nextCode(const Secret& app)
    {
        m_bank->clock().advance(std::chrono::seconds(30));
        return server::totp::codeAt(app, now());
    }
    static Secret bytesOf(const QByteArray& base32)
    {
        QByteArray bytes;
        quint32 bits = 0;
        int count = 0;
        for (const char sign : base32) {
            bits = (bits << 5) | static_cast<quint32>(sign >= 'A' ? sign - 'A' : sign - '2' + 26);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes += static_cast<char>((bits >> count) & 0xff);
            }
        }
        return Secret(std::move(bytes));
    }
    /// Asha has six lakh rupees.
    void enrich()
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(contract::Deposit{m_bank->asha(), Money(60'000'000, Currency()), {}, {}})));
    }
    static Uuid challengeIn(const Problem& problem)
    {
        return *Uuid::fromText(std::get<QString>(*problem.value(u"challenge")));
    }
    contract::Transfer large()
    {
        return {m_bank->asha(), m_bank->ravi(), Money(25'000'000, Currency()), {}, Uuid::create(now())};
    }
    [[nodiscard]] static Secret password() { return Secret::fromText(RunningBank::password); }
    template<class T>
    [[nodiscard]] static QByteArray outcome(const Result<T>& result)
    {
        return result ? QByteArray("done") : QByteArray(contract::kindOf(result.error().code).name);
    }
    void openBank()
    {
        m_bank = std::make_unique<RunningBank>();
        m_recovery_codes.clear();
    }
};

} // namespace florin::test
