// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administrators.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

void addOptions(QCommandLineParser& parser)
{
    addDataOptions(parser);
    parser.addOption({QStringLiteral("user"), QStringLiteral("What the administrator logs in as."),
                      QStringLiteral("NAME")});
}

void print(const QString& user, const Secret& password, const QCommandLineParser& parser)
{
    const QString text = QString::fromUtf8(password.view());
    if (console::wantsJson(parser)) {
        printJson(QJsonObject{{QStringLiteral("admin"), user}, {QStringLiteral("one_time_password"), text}});
        return;
    }
    printLine(QStringLiteral("Log in once with:"));
    printLine(QStringLiteral("  user      %1").arg(user));
    printLine(
        QStringLiteral("  password  %1   (shown only now; choose your own at the first log-in)").arg(text));
}

using Change = Result<Secret> (*)(store::Database& database, const QString& user,
                                  const QCommandLineParser& parser);

Result<Secret> add(store::Database& database, const QString& user, const QCommandLineParser& parser)
{
    return addAdministrator(database, user, parser.value(QStringLiteral("name")), SystemClock());
}

Result<Secret> reset(store::Database& database, const QString& user, const QCommandLineParser&)
{
    return resetAdministrator(database, user, SystemClock());
}

ExitCode run(Change change, const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    const QString user = parser.value(QStringLiteral("user")).trimmed();
    if (user.isEmpty()) {
        std::fputs("florind: --user NAME is missing\n", stderr);
        return ExitCode::WrongUsage;
    }
    auto house = openBank(*directory, parser);
    if (!house)
        return refused(house.error(), parser);
    const auto password = change(*house->database, user, parser);
    if (!password)
        return refused(password.error(), parser);
    print(user, *password, parser);
    return ExitCode::Done;
}

} // namespace

Command addAdministratorCommand()
{
    return {QStringLiteral("administrator add"),
            QStringLiteral("Adds an administrator where none can log in any more."),
            [](QCommandLineParser& parser) {
                addOptions(parser);
                parser.addOption({QStringLiteral("name"), QStringLiteral("The person's name."),
                                  QStringLiteral("NAME"), QStringLiteral("Administrator")});
            },
            [](const QCommandLineParser& parser) { return run(&add, parser); }};
}

Command resetAdministratorCommand()
{
    return {QStringLiteral("administrator reset"),
            QStringLiteral("Gives an administrator who cannot log in any more a new start."), &addOptions,
            [](const QCommandLineParser& parser) { return run(&reset, parser); }};
}

} // namespace florin::server
