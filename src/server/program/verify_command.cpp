// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/program/command.h"
#include "store/audit_store.h"
#include "store/ledger_store.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

struct Verdict {
    store::LedgerCheck ledger;
    store::ChainCheck audit;
    [[nodiscard]] bool ok() const { return ledger.ok && !audit.broken_at; }
};

Result<Verdict> verify(store::Database& database, bool show_progress)
{
    if (auto whole = database.checkFiles(); !whole)
        return refuse(std::move(whole.error()));
    auto snapshot = database.snapshot();
    if (!snapshot)
        return refuse(std::move(snapshot.error()));
    auto ledger = (*snapshot)->ledger().verify([show_progress](qint64 done, qint64 total) {
        if (show_progress && total > 0)
            std::fprintf(stderr, "\r%lld of %lld entries", static_cast<long long>(done),
                         static_cast<long long>(total));
        return true;
    });
    if (show_progress)
        std::fputs("\r\033[K", stderr);
    if (!ledger)
        return refuse(std::move(ledger.error()));
    auto audit = (*snapshot)->audit().verifyChain();
    if (!audit)
        return refuse(std::move(audit.error()));
    return Verdict{std::move(*ledger), std::move(*audit)};
}

void print(const Verdict& verdict)
{
    printLine(QStringLiteral("entries   %1").arg(verdict.ledger.entries));
    printLine(QStringLiteral("accounts  %1").arg(verdict.ledger.accounts));
    printLine(QStringLiteral("audit     %1 lines").arg(verdict.audit.lines));
    printLine(QStringLiteral("root      %1").arg(QString::fromLatin1(verdict.ledger.root.toHex())));
    if (!verdict.ledger.ok)
        printLine(QStringLiteral("The ledger does not fit: %1").arg(verdict.ledger.finding));
    if (verdict.audit.broken_at)
        printLine(QStringLiteral("The audit chain is broken at line %1").arg(*verdict.audit.broken_at));
    if (verdict.ok())
        printLine(QStringLiteral("All of it holds."));
}

QJsonObject asJson(const Verdict& verdict)
{
    QJsonObject json{{QStringLiteral("entries"), verdict.ledger.entries},
                     {QStringLiteral("accounts"), verdict.ledger.accounts},
                     {QStringLiteral("audit_lines"), verdict.audit.lines},
                     {QStringLiteral("root"), QString::fromLatin1(verdict.ledger.root.toHex())},
                     {QStringLiteral("ok"), verdict.ok()}};
    if (!verdict.ledger.ok)
        json.insert(QStringLiteral("finding"), verdict.ledger.finding);
    if (!verdict.ledger.broken_at.isNull())
        json.insert(QStringLiteral("broken_at"), verdict.ledger.broken_at.value);
    if (verdict.audit.broken_at)
        json.insert(QStringLiteral("audit_broken_at"), *verdict.audit.broken_at);
    return json;
}

Exit run(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return Exit::Usage;
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto verdict = verify(*house->database, !json && isTerminal(stderr));
    if (!verdict)
        return refused(verdict.error(), parser);
    if (json)
        printJson(asJson(*verdict));
    else
        print(*verdict);
    return verdict->ok() ? Exit::Done : Exit::Refused;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("Reads the whole bank and proves that its books hold."),
            &addDataOptions, &run};
}

} // namespace florin::server
