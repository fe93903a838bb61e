// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/test_identity.h"
#include "support/programs.h"

#include "desktop/fresh_start.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string_view>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int open_file = 200; ///< nothing else takes so high a number
constexpr auto was_begun = "FLORIN_WAS_BEGUN";

/// First a program that has a file open, then what it has become.
int beginAnew(int argc, char** argv)
{
    const FreshStart fresh_start(argc, argv);
    const QCoreApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet(was_begun)) {
        qputenv(was_begun, "1");
        if (::dup2(STDERR_FILENO, open_file) == open_file)
            fresh_start();
        return 1;
    }
    const bool is_open = ::fcntl(open_file, F_GETFD) != -1;
    QTextStream(stdout) << QCoreApplication::applicationPid() << ' '
                        << QCoreApplication::arguments().mid(1).join(u' ') << (is_open ? " open" : " closed");
    return 0;
}

} // namespace

/// The desktop's program as a process.
class ProgramTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] test::Ran run(const QStringList& arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, m_home.path());
        return test::runToEnd(QStringLiteral(FLORIN), arguments, environment);
    }

private Q_SLOTS:
    void aTerminalNeedsAllThatNobodyMayChooseThere()
    {
        const QString certificate = m_home.filePath(u"bank.pem"_s);
        QFile file(certificate);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(client::TestIdentity::create().certificate.toPem());
        file.close();
        const QStringList whole{u"--kiosk"_s, u"--server"_s, u"bank.example"_s, u"--trust"_s, certificate};
        const QStringList wrong[] = {
            {u"--kiosk"_s},
            {u"--kiosk"_s, u"--server"_s, u"bank.example"_s},
            {u"--kiosk"_s, u"--trust"_s, certificate},
            {u"--kiosk"_s, u"--server"_s, u"bank.example"_s, u"--trust"_s, m_home.filePath(u"none.pem"_s)},
            whole + QStringList{u"--as"_s, u"asha"_s},
            whole + QStringList{u"--password-file"_s, certificate},
        };
        for (const QStringList& arguments : wrong) {
            const test::Ran ran = run(arguments);
            QVERIFY2(ran.exit_code == 2, qPrintable(arguments.join(u' ') + QString::fromLocal8Bit(ran.err)));
            QVERIFY(!ran.err.isEmpty());
        }
    }

    void aFreshStartIsTheSameProcessWithNothingOpen()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"anew"_s, u"--kiosk"_s});
        QVERIFY(process.waitForStarted());
        const QByteArray number = QByteArray::number(process.processId());
        const test::Ran ran = test::endOf(process);
        QCOMPARE(ran.exit_code, 0);
#ifdef CLOSE_RANGE_CLOEXEC
        QCOMPARE(ran.out, number + " anew --kiosk closed");
#else
        QVERIFY(ran.out.startsWith(number + " anew --kiosk "));
#endif
    }
};

} // namespace florin::desktop

int main(int argc, char** argv)
{
    if (argc > 1 && argv[1] == std::string_view("anew"))
        return florin::desktop::beginAnew(argc, argv);
    const QCoreApplication app(argc, argv);
    florin::desktop::ProgramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "program_test.moc"
