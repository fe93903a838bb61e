// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/access.h"
#include "contract/money.h"
#include "contract/problem_catalogue.h"
#include "ctl/command_line.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "server/wire/running_bank.h"
#include "support/software_key_device.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;

namespace
{

template<class T>
QByteArray outcome(const ctl::Attempt<T>& attempt)
{
    if (attempt)
        return "done";
    const auto* problem = std::get_if<Problem>(&attempt.error());
    return problem ? QByteArray(contract::kindOf(problem->code).name) : QByteArray("wrong usage");
}

} // namespace

/// Security keys from a terminal: the device is of software, the bank is real.
class SecurityKeyCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::RunningBank> m_bank;
    test::SoftwareKey m_key;
    std::shared_ptr<test::SoftwareKeyDevice> m_device;

    ctl::Target target(bool by_security_key) const
    {
        ctl::Target target;
        target.server = {u"127.0.0.1"_s, m_bank->port()};
        target.user = m_bank->asha().toText();
        target.password = Secret::fromText(test::RunningBank::password);
        target.trusted = m_bank->certificate();
        target.security_keys = m_device;
        target.by_security_key = by_security_key;
        return target;
    }
    /// Logged in, by password or by password and key.
    std::unique_ptr<ctl::Session> logIn(bool by_security_key)
    {
        auto session = std::make_unique<ctl::Session>(target(by_security_key));
        if (!session->open() || !session->logIn())
            qFatal("nobody is let in");
        return session;
    }
    static QByteArray run(ctl::Session& session, const QStringList& arguments)
    {
        const ctl::CommandLine line(QStringList(u"florinctl"_s) + arguments);
        if (line.wrong())
            return "wrong usage";
        return outcome(line.command().run(session, line.input(), ctl::Printer(false)));
    }
    static std::vector<contract::SecurityKeySummary> keysOf(ctl::Session& session)
    {
        const auto access = session.ask(contract::ShowAccess{});
        return access ? access->security_keys : std::vector<contract::SecurityKeySummary>();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<test::RunningBank>();
        m_key = test::SoftwareKey();
        m_device = std::make_shared<test::SoftwareKeyDevice>(m_key);
        m_device->touchAtOnce();
    }
    void cleanup()
    {
        m_device.reset();
        m_bank.reset();
    }

    void aKeyIsAddedAndLogsIn()
    {
        const auto first = logIn(false);
        QCOMPARE(run(*first, {u"security-key"_s, u"add"_s}), "wrong usage");
        QCOMPARE(run(*first, {u"security-key"_s, u"add"_s, u"Blue key"_s}), "done");
        QCOMPARE(run(*first, {u"security-key"_s, u"add"_s, u"Once more"_s}), "key_known");
        QCOMPARE(keysOf(*first).size(), 1U);
        first->close();
        // Without --security-key a code is asked for, and nobody is there to give one.
        ctl::Session by_code(target(false));
        QCOMPARE(outcome(by_code.open()), "done");
        QCOMPARE(outcome(by_code.logIn()), "code_needed");
        by_code.close();
        const auto by_key = logIn(true);
        QVERIFY(keysOf(*by_key)[0].last_used);
        m_device->unplug();
        ctl::Session without(target(true));
        QCOMPARE(outcome(without.open()), "done");
        QCOMPARE(outcome(without.logIn()), "key_absent");
    }

    void aLargePaymentIsSignedByIt()
    {
        const auto admin = m_bank->logIn(m_bank->administrator());
        test::must(test::await(
            admin->call(contract::Deposit{m_bank->asha(), Money(60'000'000, Currency()), {}, {}})));
        const auto first = logIn(false);
        QCOMPARE(run(*first, {u"security-key"_s, u"add"_s, u"Blue key"_s}), "done");
        first->close();
        const auto session = logIn(true);
        const QString from = m_bank->asha().toText();
        const QString to = m_bank->ravi().toText();
        m_key.manner().verified = false;
        QCOMPARE(run(*session, {u"transfer"_s, from, to, u"250000"_s}), "prove_needed");
        m_key.manner().verified = true;
        QCOMPARE(run(*session, {u"transfer"_s, from, to, u"250000"_s}), "done");
    }

    void keysAreListedRenamedAndRemoved()
    {
        const auto first = logIn(false);
        QCOMPARE(run(*first, {u"security-key"_s, u"add"_s, u"Blue key"_s}), "done");
        first->close();
        const auto session = logIn(true);
        const QString number = QString::number(keysOf(*session)[0].security_key.value);
        QCOMPARE(run(*session, {u"security-key"_s, u"list"_s}), "done");
        QCOMPARE(run(*session, {u"security-key"_s, u"rename"_s, number, u"Red key"_s}), "done");
        QCOMPARE(keysOf(*session)[0].name, u"Red key"_s);
        QCOMPARE(run(*session, {u"security-key"_s, u"rename"_s, u"77"_s, u"Red key"_s}),
                 "unknown_security_key");
        QCOMPARE(run(*session, {u"second-factor"_s, u"codes"_s}), "done");
        QCOMPARE(run(*session, {u"security-key"_s, u"remove"_s, number}), "done");
        QVERIFY(keysOf(*session).empty());
    }
};

QTEST_GUILESS_MAIN(SecurityKeyCommandsTest)
#include "security_key_commands_test.moc"
