// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace florin;
using namespace florin::server;
using namespace Qt::StringLiterals;

/// The lines that other tools read.
class SecurityLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<SecurityLog>(m_clock);
        QVERIFY(m_log->openFile(path()));
    }

    void aLineIsAJsonObject()
    {
        m_log->write({.event = "user_locked",
                      .user = u"o\"neill\n{}"_s,
                      .peer = u"10.0.0.7"_s,
                      .attempts = 20,
                      .until = m_clock.now() + std::chrono::minutes(5)});
        m_log->write({.event = "tls_kept", .reason = u"why — ₹"_s});
        const auto lines = readLines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], (QJsonObject{{u"time"_s, u"2026-09-21T14:13:20.000Z"_s},
                                        {u"event"_s, u"user_locked"_s},
                                        {u"user"_s, u"o\"neill\n{}"_s},
                                        {u"peer"_s, u"10.0.0.7"_s},
                                        {u"attempts"_s, 20},
                                        {u"until"_s, u"2026-09-21T14:18:20.000Z"_s}}));
        QCOMPARE(lines[1][u"reason"_s].toString(), u"why — ₹"_s);
        QVERIFY(!lines[1].contains(u"user"_s));
    }

    void itsFileIsItsOwnersAlone()
    {
        QVERIFY(!QFile::permissions(path()).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void whatComesByTheThousandIsCounted()
    {
        const SecurityEvent routine{.event = "log_in_failed", .is_routine = true};
        for (int i = 0; i < 1000; ++i)
            m_log->write(routine);
        m_log->write({.event = "guessing_began"}); // never left out
        const auto lines = readLines();
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines.back()[u"event"_s].toString(), u"guessing_began"_s);
        QCOMPARE(lines.back()[u"left_out"_s].toInt(), 980);
        m_clock.advance(std::chrono::seconds(1));
        m_log->write(routine);
        QCOMPARE(readLines().size(), 22);
        QVERIFY(!readLines().back().contains(u"left_out"_s));
    }

    void aFileThatWasMovedAwayIsBegunAnew()
    {
        m_log->write({.event = "one"});
        QVERIFY(QFile::rename(path(), path() + u".1"_s));
        QVERIFY(m_log->reopen());
        m_log->write({.event = "two"});
        QCOMPARE(readLines().size(), 1);
        QCOMPARE(readLines()[0][u"event"_s].toString(), u"two"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        SecurityLog log(m_clock);
        const auto opened = log.openFile(m_folder->filePath(u"no/such/folder"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ProblemCode::file_unwritable);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"security.log"_s); }
    [[nodiscard]] QList<QJsonObject> readLines() const
    {
        QFile file(path());
        QList<QJsonObject> lines;
        if (!file.open(QFile::ReadOnly))
            return lines;
        const QList<QByteArray> texts = file.readAll().split('\n');
        for (const QByteArray& text : texts) {
            if (!text.isEmpty())
                lines.append(QJsonDocument::fromJson(text).object());
        }
        return lines;
    }

    ManualClock m_clock{Timestamp(std::chrono::seconds(1'790'000'000))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecurityLog> m_log;
};

QTEST_GUILESS_MAIN(SecurityLogTest)
#include "security_log_test.moc"
