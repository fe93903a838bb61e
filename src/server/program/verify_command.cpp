// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/progress_line.h"
#include "server/bank_check.h"
#include "server/bank_house.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

Result<BankCheck> verify(store::Database& database, const QCommandLineParser& parser)
{
    console::ProgressLine line(parser);
    const auto shown = [&line](const QString& what) -> store::LedgerProgress {
        return [&line, what](qint64 done, qint64 total) {
            if (total > 0)
                line.show(QStringLiteral("%1: %2 of %3 entries").arg(what).arg(done).arg(total));
            return true;
        };
    };
    return checkBank(database, shown(QStringLiteral("ledger")), shown(QStringLiteral("seals")));
}

void print(const BankCheck& verdict)
{
    printLine(QStringLiteral("entries   %1").arg(verdict.ledger.entries));
    printLine(QStringLiteral("accounts  %1").arg(verdict.ledger.accounts));
    printLine(QStringLiteral("seals     %1, up to entry %2")
                  .arg(verdict.seals.seals)
                  .arg(verdict.seals.sealed_upto.value));
    printLine(QStringLiteral("audit     %1 lines, sealed up to line %2")
                  .arg(verdict.audit.lines)
                  .arg(verdict.audit.sealed));
    printLine(QStringLiteral("root      %1").arg(QString::fromLatin1(verdict.ledger.root.toHex())));
    if (!verdict.ledger.ok)
        printLine(QStringLiteral("The ledger does not fit: %1").arg(verdict.ledger.finding));
    if (!verdict.seals.ok)
        printLine(QStringLiteral("The seals do not fit: %1").arg(verdict.seals.finding));
    if (!verdict.brokenAt().isNull())
        printLine(QStringLiteral("The first entry that does not fit is %1.").arg(verdict.brokenAt().value));
    if (verdict.audit.broken_at)
        printLine(QStringLiteral("The audit chain is broken at line %1: %2")
                      .arg(*verdict.audit.broken_at)
                      .arg(verdict.audit.finding));
    if (verdict.ok())
        printLine(QStringLiteral("All of it holds."));
}

QJsonObject asJson(const BankCheck& verdict)
{
    QJsonObject json{{QStringLiteral("entries"), verdict.ledger.entries},
                     {QStringLiteral("accounts"), verdict.ledger.accounts},
                     {QStringLiteral("seals"), verdict.seals.seals},
                     {QStringLiteral("sealed_upto"), verdict.seals.sealed_upto.value},
                     {QStringLiteral("seal_head"), QString::fromLatin1(verdict.seals.head.toHex())},
                     {QStringLiteral("audit_lines"), verdict.audit.lines},
                     {QStringLiteral("audit_sealed"), verdict.audit.sealed},
                     {QStringLiteral("audit_head"), QString::fromLatin1(verdict.audit.head.toHex())},
                     {QStringLiteral("root"), QString::fromLatin1(verdict.ledger.root.toHex())},
                     {QStringLiteral("ok"), verdict.ok()}};
    if (!verdict.ledger.ok)
        json.insert(QStringLiteral("finding"), verdict.ledger.finding);
    if (!verdict.seals.ok)
        json.insert(QStringLiteral("seal_finding"), verdict.seals.finding);
    if (!verdict.brokenAt().isNull())
        json.insert(QStringLiteral("broken_at"), verdict.brokenAt().value);
    if (verdict.audit.broken_at)
        json.insert(QStringLiteral("audit_broken_at"), *verdict.audit.broken_at);
    if (!verdict.audit.ok())
        json.insert(QStringLiteral("audit_finding"), verdict.audit.finding);
    return json;
}

ExitCode runVerify(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    const auto verdict = verify(*house->database, parser);
    if (!verdict)
        return refused(verdict.error(), parser);
    if (console::wantsJson(parser))
        printJson(asJson(*verdict));
    else
        print(*verdict);
    return verdict->ok() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("Reads the whole bank and proves that its books hold."),
            &addDataOptions, &runVerify};
}

} // namespace florin::server
