// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/ofx.h"
#include "ctl/printer.h"
#include "ctl/terminal.h"

#include <QTest>
#include <QXmlStreamReader>

namespace florin::ctl
{

using namespace Qt::StringLiterals;

/// How answers look, without a server.
class OutputTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static contract::StatementLine line(qint64 entry, qint64 minor)
    {
        contract::StatementLine line;
        line.entry = EntryId{entry};
        line.time = Timestamp(std::chrono::milliseconds(1'767'172'200'123));
        line.amount = Money(minor, Currency());
        line.counterpart_name = u"Fish & <Chips> of a name that is longer than OFX takes"_s;
        return line;
    }

private Q_SLOTS:
    void tablesAreAligned()
    {
        const Table table{{{u"Name"_s}, {u"Amount"_s, Align::Right}},
                          {{u"a"_s, u"1.00"_s}, {u"long one"_s, u"-10.00"_s}}};
        QCOMPARE(toText(table), u"Name      Amount\na           1.00\nlong one  -10.00\n"_s);
    }

    void nothingSteersTheTerminal()
    {
        const Table table{{{u"Memo"_s}}, {{u"a\x1b[2Jb\nc"_s}}};
        QCOMPARE(toText(table), u"Memo\na?[2Jb c\n"_s);
        QCOMPARE(terminal::harmless(u"one\ntwo\x07"_s), u"one\ntwo?"_s);
    }

    void spreadsheetsRunNothing()
    {
        const Table table{{{u"Memo"_s}, {u"Amount"_s}},
                          {{u"=HYPERLINK(1)"_s, u"-5.00"_s}, {u"@x,y"_s, u"+5"_s}}};
        const QByteArray csv = toCsv(table);
        QVERIFY2(csv.contains("'=HYPERLINK(1)"), csv);
        QVERIFY2(csv.contains("'@x,y"), csv);
        QVERIFY2(!csv.contains("'-5.00"), csv);
    }

    void ofxIsWellFormedAndKeepsItsBounds()
    {
        contract::AccountSummary account;
        account.number = *AccountNumber::fromSerial(1'000'000'009);
        account.balance = Money(12345, Currency());
        account.available = Money(-5, Currency());
        const QByteArray ofx = toOfx(u"Nexa & Sons"_s, account, {line(2, -250), line(1, 100)}, Timestamp());
        QXmlStreamReader xml(ofx);
        QMap<QString, QStringList> found;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::ProcessingInstruction)
                QVERIFY(xml.processingInstructionData().contains(u"VERSION=\"220\""_s));
            const QString name = xml.name().toString();
            static const QStringList leaves{u"TRNAMT"_s, u"FITID"_s, u"NAME"_s, u"BALAMT"_s, u"DTPOSTED"_s};
            if (xml.isStartElement() && leaves.contains(name))
                found[name].append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(found[u"TRNAMT"_s], QStringList({u"-2.50"_s, u"1.00"_s}));
        QCOMPARE(found[u"FITID"_s], QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(found[u"BALAMT"_s], QStringList({u"123.45"_s, u"-0.05"_s}));
        QVERIFY(found[u"NAME"_s][0].size() <= 32);
        QCOMPARE(found[u"DTPOSTED"_s][0], u"20251231091000.123[0:GMT]"_s);
    }
};

} // namespace florin::ctl

QTEST_GUILESS_MAIN(florin::ctl::OutputTest)
#include "output_test.moc"
