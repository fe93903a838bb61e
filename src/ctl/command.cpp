// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include "contract/wire.h"
#include "ctl/commands/commands.h"

#include <QDateTime>

namespace florin::ctl
{
namespace
{

constexpr QChar minus_in_disguise(0xE000);

} // namespace

QString disguised(const QString& argument)
{
    const bool is_number = argument.size() > 1 && argument[0] == u'-' && argument[1].isDigit();
    return is_number ? minus_in_disguise + argument.mid(1) : argument;
}

QString undisguised(const QString& argument)
{
    return argument.startsWith(minus_in_disguise) ? u'-' + argument.mid(1) : argument;
}

QJsonObject Input::fields(const QStringList& options) const
{
    QJsonObject fields;
    for (const QString& option : options) {
        if (has(option))
            fields.insert(QString(option).replace(u'-', u'_'), value(option));
    }
    return fields;
}

QJsonValue Input::number(const QString& text)
{
    bool is_number = false;
    const qint64 value = text.toLongLong(&is_number);
    return is_number ? QJsonValue(value) : QJsonValue(text);
}

Attempt<QString> Input::moment(const QString& text)
{
    constexpr qsizetype day_size = 10;
    // QDate alone would take the day out of a whole time and drop the rest.
    const QDateTime time = text.size() == day_size ? QDate::fromString(text, Qt::ISODate).startOfDay()
                                                   : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return wrongUsage(
            QStringLiteral("%1 is neither a day like 2026-01-31 nor a time like 2026-01-31T09:30:00Z.")
                .arg(text));
    return contract::Wire<Timestamp>::plain(Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch())));
}

Attempt<int> Input::limit(int fallback) const
{
    if (!has(QStringLiteral("limit")))
        return fallback;
    bool is_number = false;
    const int limit = value(QStringLiteral("limit")).toInt(&is_number);
    if (!is_number || limit < 1)
        return wrongUsage(QStringLiteral("--limit takes a number from 1 on."));
    return limit;
}

const QList<Command>& allCommands()
{
    static const QList<Command> commands =
        identityCommands() + accessCommands() + securityKeyCommands() + accountsCommands() + moneyCommands() +
        historyCommands() + statementCommands() + receiptCommands() + customersCommands() +
        supportCommands() + feedbackCommands() + messagesCommands() + approvalsCommands() + auditCommands() +
        backupCommands() + rolesCommands() + securityCommands() + systemCommands();
    return commands;
}

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(description));
    if (value)
        made.setValueName(QString::fromLatin1(value));
    return made;
}

QCommandLineOption keyOption()
{
    return {QStringLiteral("key"),
            QStringLiteral("Makes the command happen once, however often it is repeated with this key."),
            QStringLiteral("UUID")};
}

QCommandLineOption memoOption()
{
    return {QStringLiteral("memo"), QStringLiteral("A note that stands in the history."),
            QStringLiteral("TEXT")};
}

QCommandLineOption currencyOption()
{
    return {QStringLiteral("currency"), QStringLiteral("The amount's currency; else the account's own."),
            QStringLiteral("CODE")};
}

QCommandLineOption limitOption()
{
    return {QStringLiteral("limit"), QStringLiteral("At most this many lines."), QStringLiteral("N")};
}

QCommandLineOption searchOption(const QString& what)
{
    return {QStringLiteral("search"), what, QStringLiteral("TEXT")};
}

} // namespace florin::ctl
