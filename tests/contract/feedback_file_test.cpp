// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/feedback_file.h"
#include "core/file_problem.h"
#include "support/problem_values.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::contract
{

/// An older system's feedback table, on its way into requests.
class FeedbackFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedbackColumnsAreFoundByName()
    {
        const auto file = readFeedbackFile("NAME,feedback,Customer_Id\nAnn,good,X1\n" + QByteArray(300, 'n') +
                                           ",bad,X2\nBob,fine,X3\n");
        QVERIFY(file.has_value());
        QCOMPARE(file->rows.size(), std::size_t{2});
        QCOMPARE(file->rows[1].number, 3);
        QCOMPARE(file->rows[1].row.customer_id.value, u"X3"_s);
        QCOMPARE(file->refused.size(), std::size_t{1});
        QCOMPARE(file->refused[0].row, 2);
    }

    void portionsFitIntoRequests()
    {
        std::vector<FeedbackFile::Row> rows(1000);
        for (auto& row : rows)
            row.row.text = QString(4000, QChar(0x0905)); // three bytes a character
        std::size_t at = 0;
        while (at < rows.size()) {
            const std::size_t end = endOfPortion(rows, at);
            QVERIFY(end > at);
            QVERIFY((end - at) * 12'000 < 200'000);
            at = end;
        }
        QCOMPARE(endOfPortion(std::vector<FeedbackFile::Row>(1000), 0), std::size_t{200});
    }

    void aTableWithoutAColumnSaysSo()
    {
        const auto file = readFeedbackFile("Name,Feedback\na,b\n");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ProblemCode::file_unreadable);
        QCOMPARE(missingValues(inFile(file.error(), u"table.csv"_s)), QStringList());
        QCOMPARE(wrongWith(readFeedbackFile("Customer_ID,Name,Feedback\na,b\n"), ProblemCode::row_invalid),
                 QString());
    }

    void rowsAreKeptWithoutWhatIsAroundThem()
    {
        // More white space than a request's field may have characters.
        const auto file = readFeedbackFile("Customer_ID,Name,Feedback\n X1 ," + QByteArray(300, ' ') +
                                           "Ann,\"\ngood\n\"\n");
        QVERIFY(file.has_value());
        QCOMPARE(file->rows.size(), std::size_t{1});
        QCOMPARE(file->rows[0].row.customer_id.value, u"X1"_s);
        QCOMPARE(file->rows[0].row.name.value, u"Ann"_s);
        QCOMPARE(file->rows[0].row.text.value, u"good"_s);
    }

    void whatIsKeptIsBoundedLikeWhatIsGiven_data()
    {
        QTest::addColumn<FeedbackRow>("row");
        QTest::addColumn<QString>("why");
        const FeedbackRow good{u"X1"_s, u"Ann"_s, u"good\nvery"_s};
        const auto with = [&](const char* name, auto member, const QString& value, const QString& why) {
            FeedbackRow row = good;
            row.*member = value;
            QTest::newRow(name) << row << why;
        };
        QTest::newRow("good") << good << QString();
        with("no number", &FeedbackRow::customer_id, {}, u"Customer_ID"_s);
        with("long number", &FeedbackRow::customer_id, QString(21, u'x'), u"Customer_ID"_s);
        with("number as long as may be", &FeedbackRow::customer_id, QString(20, u'x'), {});
        with("no name", &FeedbackRow::name, {}, u"Name"_s);
        with("long name", &FeedbackRow::name, QString(61, u'x'), u"Name"_s);
        with("no text", &FeedbackRow::text, {}, u"Feedback"_s);
        with("long text", &FeedbackRow::text, QString(2001, u'x'), u"Feedback"_s);
    }
    void whatIsKeptIsBoundedLikeWhatIsGiven()
    {
        QFETCH(FeedbackRow, row);
        QFETCH(QString, why);
        const auto found = whyNotRow(row);
        QCOMPARE(found.has_value(), !why.isEmpty());
        QVERIFY(!found || found->startsWith(why + u' '));
    }
};

} // namespace florin::contract

QTEST_GUILESS_MAIN(florin::contract::FeedbackFileTest)
#include "feedback_file_test.moc"
