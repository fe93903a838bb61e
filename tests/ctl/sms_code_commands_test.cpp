// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/access.h"
#include "contract/money.h"
#include "ctl/command_line.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "server/wire/texting_bank.h"

#include <QFile>
#include <QTimer>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace florin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::must;

namespace
{

/// Reads the messages that come, and writes the code of each into a pipe, as a script beside florinctl would.
class Reader
{
public:
    /// `read`: how many it leaves to others.
    Reader(test::TwilioSimulator& twilio, const QString& pipe, std::size_t read = 0)
        : m_thread([this, &twilio, path = pipe.toLocal8Bit(), read]() mutable {
            for (; !m_stopping; std::this_thread::sleep_for(10ms)) {
                const auto taken = twilio.taken();
                if (taken.size() <= read)
                    continue;
                const QString body = taken[read++].body;
                QFile file(QString::fromLocal8Bit(path));
                if (!m_stopping && file.open(QFile::WriteOnly)) // waits for the one who reads it
                    file.write(test::codeIn(body).view().toByteArray() + '\n');
            }
        })
    {
    }
    ~Reader()
    {
        m_stopping = true;
        m_thread.join();
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

private:
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace

/// Codes by SMS from a terminal; the code comes through a pipe.
class SmsCodeCommandsTest : public test::TextingBankTest
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_pipe;

    std::unique_ptr<ctl::Session> session() const
    {
        ctl::Target target;
        target.server = {u"127.0.0.1"_s, m_bank->port()};
        target.user = asha();
        target.password = password();
        target.trusted = m_bank->certificate();
        target.by_sms = true;
        target.code_file = m_pipe;
        auto session = std::make_unique<ctl::Session>(target);
        if (!session->open() || !session->logIn())
            qFatal("nobody is let in");
        return session;
    }
    static QByteArray run(ctl::Session& session, const QStringList& arguments)
    {
        const ctl::CommandLine line(QStringList(u"florinctl"_s) + arguments);
        if (line.wrong())
            return "wrong usage";
        const auto done = line.command().run(session, line.input(), ctl::Printer(false));
        if (done)
            return "done";
        const auto* problem = std::get_if<Problem>(&done.error());
        return problem ? QByteArray(contract::kindOf(problem->code).name) : QByteArray("wrong usage");
    }

private Q_SLOTS:
    void init()
    {
        setUp();
        m_pipe = m_folder.filePath(u"code"_s);
        QFile::remove(m_pipe);
        QCOMPARE(mkfifo(m_pipe.toLocal8Bit().constData(), S_IRUSR | S_IWUSR), 0);
    }
    void cleanup() { takeDown(); }

    void codesAreSetUpUsedAndRemoved()
    {
        makeRich();
        const Reader reader(*m_twilio, m_pipe);
        QCOMPARE(run(*session(), {u"second-factor"_s, u"sms"_s}), "done");
        pause();
        const auto again = session(); // by a code
        pause();
        QCOMPARE(run(*again, {u"transfer"_s, asha(), m_bank->ravi().toText(), u"300000"_s}), "done");
        pause();
        QCOMPARE(run(*again, {u"second-factor"_s, u"sms-remove"_s}), "done");
        QVERIFY(!must(await(m_bank->logIn(asha())->call(contract::ShowAccess{}))).sms_codes_since);
        QCOMPARE(m_twilio->taken().size(), 4U);
    }

    void whatCannotBeSentYetIsWaitedFor()
    {
        must(await(m_bank->logIn(asha())->call(contract::BeginSmsCodes{password()})));
        (void)nextMessage();
        const Reader reader(*m_twilio, m_pipe, 1);
        pause(29s);
        const auto waits = session();
        // The bank's clock goes on while florinctl waits for its second.
        QTimer::singleShot(500ms, this, [this] { pause(1s); });
        QCOMPARE(run(*waits, {u"second-factor"_s, u"sms"_s}), "done");
        QCOMPARE(m_twilio->taken().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(SmsCodeCommandsTest)
#include "sms_code_commands_test.moc"
