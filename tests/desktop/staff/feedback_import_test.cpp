// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/feedback_import.h"
#include "support/hand_link.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::ImportFeedback;

/// An older system's feedback table, taken over part by part.
class FeedbackImportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<FeedbackImport> m_import;
    QTemporaryDir m_folder;

    QString save(const QByteArray& text)
    {
        const QString path = m_folder.filePath(u"feedback.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::support);
        m_import = std::make_unique<FeedbackImport>(m_link.get());
    }
    void cleanup()
    {
        m_import.reset();
        m_link.reset();
    }

    void rowsAreNumberedAsInTheFile()
    {
        const QSignalSpy finished(m_import.get(), &FeedbackImport::finished);
        const QByteArray too_long(201, 'x');
        m_import->start(save("Customer_ID,Name,Feedback\nTL1,Asha,Good\nTL2," + too_long +
                             ",Long name\n,Devan,No number\nTL4,Meera,Fine\nTL5,Meera,Fine\n"));
        QTRY_COMPARE(m_link->count<ImportFeedback>(), 1);
        const auto request = m_link->request<ImportFeedback>();
        QCOMPARE(request.rows.size(), std::size_t{3}); // the bank would not take the second and the third
        ImportFeedback::Reply reply;
        reply.taken = 1;
        reply.known = 1;
        reply.refused = {{2, u"Feedback has a character that is not allowed"_s}}; // of the part it got
        m_link->answer<ImportFeedback>(reply);
        QCOMPARE(finished.count(), 1);
        const FeedbackImport::Report& report = m_import->report();
        QCOMPARE(report.taken, 1);
        QCOMPARE(report.known, 1);
        QCOMPARE(report.refused.size(), std::size_t{3});
        QCOMPARE(report.refused[0].row, 2);
        QCOMPARE(report.refused[1].row, 3);
        QCOMPARE(report.refused[2].row, 4);
        QVERIFY(!m_import->isUnderWay());
    }

    void aLongFileGoesInParts()
    {
        QByteArray text = "Customer_ID,Name,Feedback\n";
        for (int i = 0; i < 450; ++i)
            text += "TL" + QByteArray::number(i) + ",Asha,Good\n";
        const QSignalSpy finished(m_import.get(), &FeedbackImport::finished);
        m_import->start(save(text));
        int parts = 0;
        while (finished.isEmpty()) {
            QTRY_COMPARE(m_link->count<ImportFeedback>(), 1);
            ImportFeedback::Reply reply;
            reply.taken = static_cast<qint32>(m_link->request<ImportFeedback>().rows.size());
            ++parts;
            m_link->answer<ImportFeedback>(reply);
        }
        QCOMPARE(parts, 3);
        QCOMPARE(m_import->report().taken, 450);
    }

    void whatIsNoTableIsRefused()
    {
        const QSignalSpy failed(m_import.get(), &FeedbackImport::failed);
        m_import->start(save("a,b\n1,2\n"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Problem>().code, ProblemCode::file_unreadable);
        m_import->start(m_folder.filePath(u"missing.csv"_s));
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(m_link->count(), 0);
    }

    void whatWasTakenStaysWhenItBreaksOff()
    {
        const QSignalSpy failed(m_import.get(), &FeedbackImport::failed);
        QByteArray text = "Customer_ID,Name,Feedback\n";
        for (int i = 0; i < 250; ++i)
            text += "TL,Asha,Good\n";
        m_import->start(save(text));
        QTRY_COMPARE(m_link->count<ImportFeedback>(), 1);
        ImportFeedback::Reply reply;
        reply.taken = 200;
        m_link->answer<ImportFeedback>(reply);
        m_link->refuse<ImportFeedback>(ProblemCode::timed_out);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_import->report().taken, 200);
        QVERIFY(!m_import->isUnderWay());
    }

    void aStoppedImportTakesNoLateAnswer()
    {
        const QSignalSpy finished(m_import.get(), &FeedbackImport::finished);
        m_import->start(save("Customer_ID,Name,Feedback\nTL1,Asha,Good\n"));
        QTRY_COMPARE(m_link->count<ImportFeedback>(), 1);
        m_import->cancel();
        ImportFeedback::Reply reply;
        reply.taken = 1;
        m_link->answer<ImportFeedback>(reply);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(m_import->report().taken, 0);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::FeedbackImportTest)
#include "feedback_import_test.moc"
