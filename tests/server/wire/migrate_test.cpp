// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_place.h"
#include "support/programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace florin;
using test::Ran;
using namespace Qt::StringLiterals;

/// `florind migrate` as an administrator meets it.
class MigrateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = m_folder.filePath(u"bank"_s);
        const Ran seeded = run({u"seed"_s, u"--from"_s, QStringLiteral(DEMO_BANK)});
        QCOMPARE(seeded.exit_code, 0);
    }

    void asksForWhereTo()
    {
        QCOMPARE(run({u"migrate"_s}).exit_code, 2);
        QCOMPARE(run({u"migrate"_s, u"--to"_s, u"postgres"_s}).exit_code, 2);
        QCOMPARE(run({u"migrate"_s, u"--to"_s, u"paper"_s, u"--postgres"_s, u"x"_s}).exit_code, 2);
        QVERIFY(QFile::exists(m_bank + u"/bank.db"_s));
    }

    void movesTheBankOnce()
    {
        const test::PostgresPlace place;
        const QStringList there{u"--postgres"_s, place.conninfo()};
        const Ran before = run({u"verify"_s});
        QCOMPARE(before.exit_code, 0);
        const Ran moved = run(QStringList{u"migrate"_s, u"--to"_s, u"postgres"_s} + there);
        QCOMPARE(moved.exit_code, 0);
        QCOMPARE(moved.json()[u"root"_s], before.json()[u"root"_s]);
        QCOMPARE(moved.json()[u"entries"_s], before.json()[u"entries"_s]);
        QCOMPARE(moved.json()[u"rows"_s].toObject()[u"account"_s], before.json()[u"accounts"_s]);
        const Ran after = run(QStringList{u"verify"_s} + there);
        QCOMPARE(after.exit_code, 0);
        QCOMPARE(after.json()[u"root"_s], before.json()[u"root"_s]);
        // Nobody goes on with the files by mistake; they are kept, with all that belongs to them.
        QCOMPARE(run({u"verify"_s}).exit_code, 1);
        QVERIFY(!QFile::exists(m_bank + u"/bank.db"_s));
        QVERIFY(!QFile::exists(m_bank + u"/bank.db-wal"_s));
        for (const QString& file : {u"bank.db"_s, u"auth.db"_s})
            QVERIFY(QFile::rename(m_bank + u'/' + file + u".migrated"_s, m_bank + u'/' + file));
        for (const QString& file : {u"bank.db"_s, u"auth.db"_s})
            QFile::rename(m_bank + u'/' + file + u".migrated-wal"_s, m_bank + u'/' + file + u"-wal"_s);
        QCOMPARE(run({u"verify"_s}).json()[u"root"_s], before.json()[u"root"_s]);
        QCOMPARE(run(QStringList{u"migrate"_s, u"--to"_s, u"postgres"_s} + there).code(),
                 u"already_initialised"_s);
    }

private:
    [[nodiscard]] Ran run(QStringList arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        arguments << u"--data"_s << m_bank << u"--json"_s;
        return test::runToEnd(QStringLiteral(FLORIND), arguments, environment);
    }

    QTemporaryDir m_folder;
    QString m_bank;
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "migrate_test.moc"
