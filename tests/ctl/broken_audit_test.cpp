// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"
#include "store/database.h"
#include "store/key_file.h"
#include "store/key_ring.h"
#include "store/sqlcipher/sql_connection.h"
#include "support/must.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// An audit that somebody changed in its file, from a terminal.
class BrokenAuditTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;

    /// As somebody does who has the database's key.
    void changeFile(const QByteArray& sql)
    {
        const QString folder = m_bank.path(u"bank"_s);
        const QString id = must(store::bankIdOf(folder));
        const Secret master = must(store::readKeyFile(m_bank.keyFile(), id));
        store::CipherSettings settings;
        settings.key = must(store::KeyRing::read(folder, id, master)).bankKeys().main;
        settings.access = store::CipherAccess::ReadWrite;
        const auto connection = must(store::SqlConnection::open(folder + u"/bank.db"_s, settings));
        must(store::runScript(connection->handle(), "DROP TRIGGER audit_line_stays"));
        must(store::runScript(connection->handle(), sql));
    }

private Q_SLOTS:
    void itIsAProblemOfItsOwn()
    {
        const QString auditor = m_bank.staff(u"auditor"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_bank.json(m_bank.staff(u"admin"_s), {u"customer"_s, u"list"_s}).exit_code, 0);
        QCOMPARE(m_bank.json(auditor, {u"audit"_s, u"verify"_s}).exit_code, 0);
        m_bank.stop();
        changeFile("UPDATE audit_line SET subject = 'nobody' WHERE number = 2");
        m_bank.startAgain();
        const Ran verified = m_bank.json(auditor, {u"audit"_s, u"verify"_s});
        QCOMPARE(verified.exit_code, 1);
        QCOMPARE(verified.code(), u"audit_broken"_s);
        QCOMPARE(verified.json()[u"values"_s][u"line"_s].toInteger(), 2);
        const QByteArray said = m_bank.as(auditor, {u"audit"_s, u"verify"_s}).err;
        QVERIFY2(said.contains("line 2"), said);
        QVERIFY2(said.contains("Keep the bank's files as they are"), said);
        QVERIFY2(!said.contains("backup"), "restored over, there is nothing left to be looked into");
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::BrokenAuditTest)
#include "broken_audit_test.moc"
