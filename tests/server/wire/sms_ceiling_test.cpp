// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/accounts.h"
#include "contract/security.h"
#include "texting_bank.h"

#include <QFile>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::must;

/// Whoever can begin log-ins neither floods a phone nor runs up the bank's bill.
class SmsCeilingTest : public test::TextingBankTest
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const SendCode m_ask{KeyUse::log_in, {}};

    [[nodiscard]] QString ravi() const { return m_bank->ravi().toText(); }
    [[nodiscard]] QByteArray ask(const QString& user) { return outcome(await(halfWay(user)->call(m_ask))); }
    [[nodiscard]] std::vector<SecurityAlert> alerts()
    {
        auto all = must(await(m_bank->logIn(m_bank->administrator())->call(ShowSecurity{}))).alerts;
        std::erase_if(all, [](const SecurityAlert& alert) { return alert.kind != AlertKind::sms_limit; });
        return all;
    }
    /// Opened anew with each server.
    [[nodiscard]] QString openLog()
    {
        QString path = m_folder.filePath(u"security.log"_s);
        QFile::remove(path); // that of an earlier test
        must(m_bank->server().desk().securityLog().openFile(path));
        return path;
    }
    [[nodiscard]] static qsizetype linesOf(const QString& path, const QByteArray& event)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            qFatal("the log cannot be read");
        return file.readAll().count("\"event\":\"" + event + '"');
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { takeDown(); }

    /// Asha and Ravi share a phone.
    void oneNumberGetsTwentyCodesADayWhoeverAsks()
    {
        const auto recovery = enrol(*m_bank->logIn(asha()));
        enrol(*m_bank->logIn(ravi()));
        for (int i = 0; i < 20; ++i) {
            pause(11min);
            QCOMPARE(ask(i % 2 == 0 ? asha() : ravi()), "done");
            (void)nextMessage();
        }
        pause(11min);
        const QString log = openLog();
        QVERIFY(alerts().empty());
        const Link link = halfWay(asha());
        const auto refused = await(link->call(m_ask));
        QCOMPARE(outcome(refused), "sms_limit");
        QCOMPARE(std::get<qint64>(*refused.error().value(u"minutes")), (24h - 20 * 11min) / 1min);
        QCOMPARE(ask(asha()), "sms_limit");
        // Those who watch are told once.
        QCOMPARE(alerts().size(), 1U);
        QCOMPARE(alerts()[0].user, asha());
        QCOMPARE(alerts()[0].attempts, 20);
        QCOMPARE(linesOf(log, "sms_limit"), 1);
        // It is counted in the bank, not in this server.
        m_bank->restart();
        QCOMPARE(ask(asha()), "sms_limit");
        QCOMPARE(alerts().size(), 1U);
        // The owner has another way in, and what who is in may ask for is counted apart.
        const Link owner = halfWay(asha());
        QCOMPARE(give(*owner, recovery[0]), "done");
        (void)sent(*owner, KeyUse::unlock);
        pause(24h - 20 * 11min);
        QCOMPARE(ask(asha()), "done");
        QCOMPARE(ask(ravi()), "sms_limit");
    }

    void whatIsSentByAnotherNodeCountsToo()
    {
        if (!test::runsOnPostgres())
            QSKIP("A bank in files has one server.");
        enrol(*m_bank->logIn(asha()));
        const auto second = m_bank->anotherNode();
        for (int i = 0; i < 20; ++i) {
            pause(11min);
            QCOMPARE(ask(asha()), "done");
            (void)nextMessage();
        }
        pause(11min);
        const Link there = open(second->port());
        (void)logIn(*there, asha());
        QCOMPARE(outcome(await(there->call(m_ask))), "sms_limit");
        QCOMPARE(ask(asha()), "sms_limit");
        QCOMPARE(alerts().size(), 1U);
    }

    void theBankAsAWholeSendsNoMoreThanItIsTold()
    {
        takeDown();
        setUp({.an_hour = 2});
        enrol(*m_bank->logIn(asha()));
        enrol(*m_bank->logIn(ravi()));
        pause();
        QCOMPARE(ask(asha()), "done");
        QCOMPARE(ask(ravi()), "done");
        pause(59min);
        const QString log = openLog();
        QCOMPARE(ask(asha()), "sms_limit");
        QCOMPARE(ask(ravi()), "sms_limit");
        QCOMPARE(alerts().size(), 1U);
        QCOMPARE(alerts()[0].user, QString());
        QCOMPARE(alerts()[0].attempts, 2);
        QCOMPARE(linesOf(log, "sms_limit"), 1);
        // Who knows no password learns nothing of it.
        const Secret wrong = Secret::fromText(u"not the password"_s);
        QCOMPARE(outcome(await(open()->call(LogIn{asha(), wrong}))), "log_in_failed");
        QCOMPARE(outcome(await(open()->call(LogIn{u"nobody"_s, wrong}))), "log_in_failed");
        pause(1min);
        QCOMPARE(ask(asha()), "done");
    }

    void whatIsRefusedLeavesNothingBehind()
    {
        takeDown();
        setUp({.an_hour = 1});
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause(1min);
        QCOMPARE(outcome(await(m_bank->logIn(ravi())->call(BeginSmsCodes{password()}))), "sms_limit");
        QCOMPARE(outcome(await(m_bank->logIn(ravi())->call(ConfirmSmsCodes{Secret::fromText(u"123456"_s)}))),
                 "no_second_factor");
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::unlock, {}}))), "sms_limit");
        QCOMPARE(outbox().size(), 1U);
        for (int minutes = 1; minutes < 60; ++minutes) {
            pause(1min);
            (void)must(await(link->call(ListAccounts{}))); // or the session would end
        }
        // Only what was sent counts.
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::unlock, {}}))), "done");
    }
};

QTEST_GUILESS_MAIN(SmsCeilingTest)
#include "sms_ceiling_test.moc"
