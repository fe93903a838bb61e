// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/interruption.h"
#include "console/progress_line.h"
#include "contract/json.h"
#include "server/bank_backup.h"
#include "server/bank_unlock.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

QString wordFor(BackupWork work)
{
    switch (work) {
    case BackupWork::Copying:
        break;
    case BackupWork::Unpacking:
        return QStringLiteral("Unpacking");
    case BackupWork::TakingBack:
        return QStringLiteral("Taking back");
    case BackupWork::Checking:
        return QStringLiteral("Verifying");
    }
    return QStringLiteral("Copying");
}

void print(const Restored& restored, const QString& directory)
{
    printLine(QStringLiteral("%1: the bank up to entry %2. All of it holds.")
                  .arg(directory)
                  .arg(restored.check.ledger.entries));
    printLine(QStringLiteral("root  %1").arg(QString::fromLatin1(restored.check.ledger.root.toHex())));
    printLine(QStringLiteral("key   %1").arg(restored.key_file));
    if (!restored.rewound)
        return;
    const store::Rewound& rewound = *restored.rewound;
    printLine(QStringLiteral("Taken back: %1 entries, with the balances and holds of %2 accounts; %3 of them "
                             "had been closed since and are open again.")
                  .arg(rewound.entries)
                  .arg(rewound.accounts)
                  .arg(rewound.reopened));
    printLine(
        QStringLiteral("Not taken back: customers, people and accounts that came later (such accounts "
                       "are empty), freezes, passwords, conversations, feedback, messages, the audit."));
}

QJsonObject asJson(const Restored& restored)
{
    QJsonObject json{{QStringLiteral("bank"), restored.backup.bank_id},
                     {QStringLiteral("taken"), contract::json::toValue(restored.backup.taken)},
                     {QStringLiteral("entries"), restored.check.ledger.entries},
                     {QStringLiteral("accounts"), restored.check.ledger.accounts},
                     {QStringLiteral("root"), QString::fromLatin1(restored.check.ledger.root.toHex())},
                     {QStringLiteral("key_file"), restored.key_file},
                     {QStringLiteral("ok"), restored.check.ok()}};
    if (restored.rewound) {
        json.insert(QStringLiteral("entries_taken_back"), restored.rewound->entries);
        json.insert(QStringLiteral("accounts_taken_back"), restored.rewound->accounts);
        json.insert(QStringLiteral("accounts_reopened"), restored.rewound->reopened);
    }
    return json;
}

/// False, and a word on stderr, when the command line does not say enough.
bool readRequest(const QCommandLineParser& parser, RestoreRequest& request)
{
    const auto directory = dataDirectory(parser);
    request.directory = directory.value_or(QString());
    request.file = parser.value(QStringLiteral("from"));
    request.key_file = parser.value(QStringLiteral("key-file"));
    if (request.file.isEmpty())
        std::fputs("florind: --from FILE is missing\n", stderr);
    bool is_number = true;
    if (parser.isSet(QStringLiteral("to-entry")))
        request.to_entry = EntryId{parser.value(QStringLiteral("to-entry")).toLongLong(&is_number)};
    if (!is_number)
        std::fputs("florind: --to-entry takes an entry's number\n", stderr);
    const bool in_files = isKeptInFiles(parser, "florind restore");
    return directory && !request.file.isEmpty() && is_number && in_files;
}

ExitCode runRestore(const QCommandLineParser& parser)
{
    RestoreRequest request;
    if (!readRequest(parser, request))
        return ExitCode::WrongUsage;
    auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    request.passphrase = std::move(*passphrase);
    console::watchForInterruption();
    const SystemClock clock;
    const auto restored = [&] {
        console::ProgressLine line(parser);
        return restoreBank(request, clock, [&](BackupWork work, qint64 done, qint64 total) {
            line.show(wordFor(work), done, total);
            return !console::interrupted();
        });
    }();
    if (!restored)
        return refused(restored.error(), parser);
    if (parser.isSet(QStringLiteral("json")))
        printJson(asJson(*restored));
    else
        print(*restored, request.directory);
    return ExitCode::Done;
}

} // namespace

Command restoreCommand()
{
    return {
        QStringLiteral("restore"),
        QStringLiteral("Makes a bank of a backup, in an empty folder, and verifies it."),
        [](QCommandLineParser& parser) {
            addDataOptions(parser);
            parser.addOption({QStringLiteral("from"), QStringLiteral("The backup."), QStringLiteral("FILE")});
            parser.addOption({QStringLiteral("to-entry"),
                              QStringLiteral("Take the ledger back to the moment after this entry."),
                              QStringLiteral("ID")});
        },
        &runRestore};
}

} // namespace florin::server
