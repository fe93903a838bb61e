// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/ofx.h"

#include <QXmlStreamWriter>

namespace florin::ctl
{
namespace
{

using contract::StatementLine;

/// OFX bounds its texts.
constexpr qsizetype max_name = 32;
constexpr qsizetype max_memo = 255;
constexpr qsizetype max_bank_id = 9;

/// "20260131093000.000[0:GMT]"
QString ofxTime(Timestamp time)
{
    const auto ms = time.time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss.zzz")) +
           QStringLiteral("[0:GMT]");
}

QString typeOf(const StatementLine& line)
{
    switch (line.kind) {
    case EntryKind::deposit:
        return QStringLiteral("DEP");
    case EntryKind::withdrawal:
        return QStringLiteral("CASH");
    case EntryKind::transfer:
    case EntryKind::capture:
        return QStringLiteral("XFER");
    case EntryKind::interest:
        return QStringLiteral("INT");
    case EntryKind::fee:
        return QStringLiteral("FEE");
    default:
        return line.amount.isNegative() ? QStringLiteral("DEBIT") : QStringLiteral("CREDIT");
    }
}

class Writer
{
public:
    explicit Writer(QByteArray* bytes) : m_xml(bytes) { m_xml.setAutoFormatting(true); }

    void write(const QString& bank, const contract::AccountSummary& account,
               const std::vector<StatementLine>& lines, Timestamp now)
    {
        m_xml.writeStartDocument();
        m_xml.writeProcessingInstruction(
            QStringLiteral("OFX"),
            QStringLiteral(
                R"(OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE")"));
        begin("OFX");
        writeSignOn(bank, now);
        begin("BANKMSGSRSV1");
        begin("STMTTRNRS");
        leaf("TRNUID", QStringLiteral("0"));
        writeStatus();
        writeStatement(bank, account, lines, now);
        m_xml.writeEndDocument();
    }

private:
    void begin(const char* name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }
    void leaf(const char* name, const QString& text)
    {
        m_xml.writeTextElement(QString::fromLatin1(name), text);
    }
    void writeStatus()
    {
        begin("STATUS");
        leaf("CODE", QStringLiteral("0"));
        leaf("SEVERITY", QStringLiteral("INFO"));
        end();
    }
    void writeSignOn(const QString& bank, Timestamp now)
    {
        begin("SIGNONMSGSRSV1");
        begin("SONRS");
        writeStatus();
        leaf("DTSERVER", ofxTime(now));
        leaf("LANGUAGE", QStringLiteral("ENG"));
        begin("FI");
        leaf("ORG", bank.left(max_name));
        end();
        end();
        end();
    }
    void writeStatement(const QString& bank, const contract::AccountSummary& account,
                        const std::vector<StatementLine>& lines, Timestamp now)
    {
        begin("STMTRS");
        leaf("CURDEF", account.balance.currency().code());
        begin("BANKACCTFROM");
        leaf("BANKID", QString(bank).remove(u' ').toUpper().left(max_bank_id));
        leaf("ACCTID", account.number.toText());
        leaf("ACCTTYPE",
             account.kind == AccountKind::savings ? QStringLiteral("SAVINGS") : QStringLiteral("CHECKING"));
        end();
        begin("BANKTRANLIST");
        leaf("DTSTART", ofxTime(lines.empty() ? now : lines.back().time));
        leaf("DTEND", ofxTime(now));
        for (const StatementLine& line : lines)
            writeLine(line);
        end();
        writeBalance("LEDGERBAL", account.balance, now);
        writeBalance("AVAILBAL", account.available, now);
        end();
    }
    void writeLine(const StatementLine& line)
    {
        begin("STMTTRN");
        leaf("TRNTYPE", typeOf(line));
        leaf("DTPOSTED", ofxTime(line.time));
        leaf("TRNAMT", line.amount.toDecimal());
        leaf("FITID", QString::number(line.entry.value));
        leaf("NAME", line.counterpart_name.left(max_name));
        if (!line.memo.isEmpty())
            leaf("MEMO", line.memo.left(max_memo));
        end();
    }
    void writeBalance(const char* name, Money balance, Timestamp now)
    {
        begin(name);
        leaf("BALAMT", balance.toDecimal());
        leaf("DTASOF", ofxTime(now));
        end();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toOfx(const QString& bank, const contract::AccountSummary& account,
                 const std::vector<StatementLine>& lines, Timestamp now)
{
    QByteArray bytes;
    Writer(&bytes).write(bank, account, lines, now);
    return bytes;
}

} // namespace florin::ctl
