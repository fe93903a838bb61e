// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/program/command.h"
#include "store/audit_store.h"
#include "store/ledger_store.h"
#include "store/seal_verifier.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

struct Verdict {
    store::LedgerCheck ledger;
    store::SealCheck seals;
    store::ChainCheck audit;
    [[nodiscard]] bool ok() const { return ledger.ok && seals.ok && !audit.broken_at; }
    /// The first entry that does not fit, whoever found it; null when none does not.
    [[nodiscard]] EntryId brokenAt() const
    {
        if (ledger.broken_at.isNull() || seals.broken_at.isNull())
            return std::max(ledger.broken_at, seals.broken_at);
        return std::min(ledger.broken_at, seals.broken_at);
    }
};

/// On the terminal, overwritten as it goes on.
store::LedgerProgress progressOf(const char* what, bool shown)
{
    return [what, shown](qint64 done, qint64 total) {
        if (shown && total > 0)
            std::fprintf(stderr, "\r%s: %lld of %lld entries", what, static_cast<long long>(done),
                         static_cast<long long>(total));
        return true;
    };
}

/// An entry that cannot be read where everything begins is a finding like others.
Result<store::LedgerCheck> unreadable(Problem problem)
{
    const auto* entry = problem.value(u"entry");
    if (problem.code != ProblemCode::corrupted || !entry)
        return refuse(std::move(problem));
    store::LedgerCheck check;
    check.finding = QStringLiteral("the entry cannot be read");
    check.broken_at = EntryId{std::get<qint64>(*entry)};
    return check;
}

Result<Verdict> verify(store::Database& database, bool show_progress)
{
    if (auto whole = database.checkFiles(); !whole)
        return refuse(std::move(whole.error()));
    auto snapshot = database.snapshot();
    if (!snapshot)
        return refuse(std::move(snapshot.error()));
    auto ledger = (*snapshot)->ledger().verify(progressOf("ledger", show_progress));
    if (!ledger)
        ledger = unreadable(std::move(ledger.error()));
    if (!ledger)
        return refuse(std::move(ledger.error()));
    auto seals =
        store::verifySeals((*snapshot)->seals(), (*snapshot)->ledger(), progressOf("seals", show_progress));
    if (show_progress)
        std::fputs("\r\033[K", stderr);
    if (!seals)
        return refuse(std::move(seals.error()));
    auto audit = (*snapshot)->audit().verifyChain();
    if (!audit)
        return refuse(std::move(audit.error()));
    return Verdict{std::move(*ledger), std::move(*seals), std::move(*audit)};
}

void print(const Verdict& verdict)
{
    printLine(QStringLiteral("entries   %1").arg(verdict.ledger.entries));
    printLine(QStringLiteral("accounts  %1").arg(verdict.ledger.accounts));
    printLine(QStringLiteral("seals     %1, up to entry %2")
                  .arg(verdict.seals.seals)
                  .arg(verdict.seals.sealed_upto.value));
    printLine(QStringLiteral("audit     %1 lines").arg(verdict.audit.lines));
    printLine(QStringLiteral("root      %1").arg(QString::fromLatin1(verdict.ledger.root.toHex())));
    if (!verdict.ledger.ok)
        printLine(QStringLiteral("The ledger does not fit: %1").arg(verdict.ledger.finding));
    if (!verdict.seals.ok)
        printLine(QStringLiteral("The seals do not fit: %1").arg(verdict.seals.finding));
    if (!verdict.brokenAt().isNull())
        printLine(QStringLiteral("The first entry that does not fit is %1.").arg(verdict.brokenAt().value));
    if (verdict.audit.broken_at)
        printLine(QStringLiteral("The audit chain is broken at line %1").arg(*verdict.audit.broken_at));
    if (verdict.ok())
        printLine(QStringLiteral("All of it holds."));
}

QJsonObject asJson(const Verdict& verdict)
{
    QJsonObject json{{QStringLiteral("entries"), verdict.ledger.entries},
                     {QStringLiteral("accounts"), verdict.ledger.accounts},
                     {QStringLiteral("seals"), verdict.seals.seals},
                     {QStringLiteral("sealed_upto"), verdict.seals.sealed_upto.value},
                     {QStringLiteral("seal_head"), QString::fromLatin1(verdict.seals.head.toHex())},
                     {QStringLiteral("audit_lines"), verdict.audit.lines},
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
