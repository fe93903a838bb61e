// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "core/file_problem.h"
#include "ctl/commands/receipt_check.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QFile>
#include <QSaveFile>
#include <QTimer>

namespace florin::ctl
{
namespace
{

constexpr int default_patience_s = 30;
constexpr std::chrono::milliseconds between_tries{500};

void waitABit()
{
    QEventLoop loop;
    QTimer::singleShot(between_tries, &loop, &QEventLoop::quit);
    loop.exec();
}

bool isNotSealedYet(const Failure& failure)
{
    const auto* problem = std::get_if<Problem>(&failure);
    return problem && problem->code == ProblemCode::not_sealed;
}

/// How many times to ask again for a receipt whose seal is still to come.
Attempt<qint64> triesOf(const Input& input)
{
    bool is_number = true;
    const int seconds = input.has(QStringLiteral("wait"))
                            ? input.value(QStringLiteral("wait")).toInt(&is_number)
                            : default_patience_s;
    if (!is_number || seconds < 0)
        return wrongUsage(QStringLiteral("--wait takes a number of seconds."));
    return std::chrono::seconds(seconds) / between_tries;
}

Attempt<void> saveTo(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(fileProblem(ProblemCode::file_unwritable, file));
    return {};
}

Attempt<void> getReceipt(Session& session, const Input& input, const Printer& printer)
{
    const auto tries = triesOf(input);
    if (!tries)
        return fail(tries.error());
    QJsonObject fields = input.fields({QStringLiteral("account")});
    fields.insert(QStringLiteral("entry"), Input::number(input.argument(0)));
    auto receipt = session.askWith<contract::SealedReceipt>(fields);
    for (qint64 i = 0; !receipt && isNotSealedYet(receipt.error()) && i < *tries; ++i) {
        waitABit();
        receipt = session.askWith<contract::SealedReceipt>(fields);
    }
    if (!receipt)
        return fail(receipt.error());
    const QByteArray bytes = contract::toBytes(*receipt);
    if (!input.has(QStringLiteral("out"))) {
        printer.write(bytes);
        return {};
    }
    const QString path = input.value(QStringLiteral("out"));
    if (auto saved = saveTo(path, bytes); !saved)
        return saved;
    printer.print(
        QStringLiteral("The receipt of entry %1 is in %2.").arg(receipt->entry.entry.value).arg(path),
        *receipt);
    return {};
}

/// What a receipt that holds proves, in words.
QString whatIsProven(const contract::ReceiptFile& receipt, const QByteArray& key)
{
    const contract::ReceiptEntry& entry = receipt.entry;
    QStringList lines{QStringLiteral("This receipt is genuine. It proves:")};
    lines.append(QStringLiteral("  Entry %1, a %2 on %3: %4 from account %5 to account %6.")
                     .arg(entry.entry.value)
                     .arg(wordOf(entry.kind), timeText(entry.time), entry.amount.toText(),
                          entry.from.toText(), entry.to.toText()));
    if (!entry.memo.isEmpty())
        lines.append(QStringLiteral("  The memo says: %1").arg(entry.memo));
    if (entry.about)
        lines.append(QStringLiteral("  It is about entry %1.").arg(entry.about->value));
    for (const auto& [account, number] :
         {std::pair(&receipt.from_account, entry.from), std::pair(&receipt.to_account, entry.to)}) {
        if (account->balance)
            lines.append(QStringLiteral("  After it account %1 held %2, of which %3 was set aside.")
                             .arg(number.toText(), account->balance->toText(), account->held->toText()));
    }
    lines.append(QStringLiteral("  The bank sealed it on %1, with the entries %2 to %3, in its seal %4.")
                     .arg(timeText(receipt.seal.time))
                     .arg(receipt.seal.first.value)
                     .arg(receipt.seal.last.value)
                     .arg(receipt.seal.number));
    lines.append(
        QStringLiteral("It is as sure as this key is the bank's: %1").arg(QString::fromLatin1(key.toHex())));
    return lines.join(u'\n');
}

Attempt<void> verifyReceipt(Session&, const Input& input, const Printer& printer)
{
    if (!input.has(QStringLiteral("key")))
        return wrongUsage(QStringLiteral("--key PUBLICKEY is needed: a receipt alone proves nothing."));
    const auto key = publicKeyFrom(input.value(QStringLiteral("key")));
    if (!key)
        return fail(key.error());
    QFile file(input.argument(0));
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileProblem(ProblemCode::file_unreadable, file));
    const auto receipt = contract::receiptFromBytes(file.readAll());
    if (!receipt)
        return fail(receipt.error());
    if (const auto genuine = checkReceipt(*receipt, *key); !genuine)
        return fail(genuine.error());
    printer.print(whatIsProven(*receipt, *key), *receipt);
    return {};
}

Attempt<void> showKey(Session& session, const Input&, const Printer& printer)
{
    const auto key = session.ask(contract::SealingKey{});
    if (!key)
        return fail(key.error());
    printer.print(key->public_key, *key);
    return {};
}

} // namespace

QList<Command> receiptCommands()
{
    return {
        {QStringLiteral("receipt get"),
         QStringLiteral("Saves a transaction's receipt, which anybody can check offline."),
         {QStringLiteral("ENTRY")},
         {{QStringLiteral("out"), QStringLiteral("Where to; standard output if not given."),
           QStringLiteral("FILE")},
          {QStringLiteral("account"), QStringLiteral("Whose balance it shows."), QStringLiteral("ACCOUNT")},
          {QStringLiteral("wait"), QStringLiteral("How long to wait for the seal; 30 if not given."),
           QStringLiteral("SECONDS")}},
         getReceipt},
        {QStringLiteral("receipt verify"),
         QStringLiteral("Checks a receipt with the bank's public key alone; needs no server."),
         {QStringLiteral("FILE")},
         {{QStringLiteral("key"), QStringLiteral("The bank's public key, or a file that holds it."),
           QStringLiteral("PUBLICKEY")}},
         verifyReceipt,
         Needs::Nothing},
        {QStringLiteral("receipt key"),
         QStringLiteral("Prints the public key that the bank's receipts are checked with."),
         {},
         {},
         showKey},
    };
}

} // namespace florin::ctl
