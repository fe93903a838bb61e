// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invariant.h"

#include "core/money.h"

#include <QProcess>
#include <QTest>

using namespace florin;

namespace
{

/// What the child process is asked to do: something that must end it.
int breakSomething(const QString& what)
{
    if (what == QLatin1StringView("statement"))
        invariant(1 + 1 == 3);
    if (what == QLatin1StringView("currencies"))
        (void)Money(1, Currency()).plus(Money(1, *Currency::fromCode(u"JPY")));
    return 0;
}

} // namespace

class InvariantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrueStatementPasses() { invariant(true); }

    void aFalseStatementStopsTheProgram_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("statement") << QStringLiteral("invariant_test.cpp");
        QTest::newRow("currencies") << QStringLiteral("money.cpp");
    }
    void aFalseStatementStopsTheProgram()
    {
        QFETCH(const QString, place);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--break"), QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(child.waitForFinished());
        // Windows reports abort() as exit code 3, the others as a crash.
        QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0);
        const QString said = QString::fromLocal8Bit(child.readAllStandardError());
        QVERIFY2(said.contains(QStringLiteral("invariant broken at")) && said.contains(place),
                 qPrintable(said));
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--break"))
        return breakSomething(arguments[2]);
    InvariantTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "invariant_test.moc"
