// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"

#include "client/fido_device.h"
#include "ctl/terminal.h"

#include <QFile>

namespace florin::ctl
{
namespace
{

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("server"), QStringLiteral("Where the bank is; localhost:7470 if not given."),
         QStringLiteral("HOST:PORT"), QStringLiteral("localhost")},
        {QStringLiteral("as"), QStringLiteral("Who you are: a user name or an account number."),
         QStringLiteral("USER")},
        {QStringLiteral("password-file"),
         QStringLiteral("A file whose first line is the password; asked for on the terminal if not given."),
         QStringLiteral("FILE")},
        {QStringLiteral("code-file"),
         QStringLiteral(
             "A file whose first line is a code of the second factor; asked for on the terminal if "
             "one is needed."),
         QStringLiteral("FILE")},
        {QStringLiteral("sms"),
         QStringLiteral("Has codes sent by SMS wherever one is needed; --code-file is read when one is sent, "
                        "so that it may be a pipe.")},
        {QStringLiteral("security-key"),
         QStringLiteral("Uses the security key that is plugged in wherever a code would do.")},
        {QStringLiteral("trust"), QStringLiteral("The server's certificate (PEM)."), QStringLiteral("FILE")},
        {QStringLiteral("client-certificate"),
         QStringLiteral("The certificate (PEM) to show where the server asks for one."),
         QStringLiteral("FILE")},
        {QStringLiteral("client-key"), QStringLiteral("Its private key (PEM)."), QStringLiteral("FILE")},
        {QStringLiteral("json"), QStringLiteral("Answers and problems as JSON.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Shows the version.")},
    };
}

/// The command that the arguments begin with. Names are of one word or two.
const Command* findCommand(const QStringList& arguments)
{
    for (const Command& command : allCommands()) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

QString commandList()
{
    QString text;
    for (const Command& command : allCommands()) {
        const QString call = (QStringList(command.name) + command.arguments).join(u' ');
        text += QStringLiteral("  %1\n      %2\n").arg(call, command.summary);
    }
    return text;
}

QString optionList(const QList<QCommandLineOption>& options)
{
    QString text;
    for (const QCommandLineOption& option : options) {
        QStringList names;
        for (const QString& name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += QStringLiteral("  %1%2\n      %3\n")
                    .arg(names.join(QStringLiteral(", ")), value, option.description());
    }
    return text;
}

Attempt<QSslCertificate> readCertificate(const QString& path)
{
    const auto certificates = QSslCertificate::fromPath(path);
    if (certificates.isEmpty())
        return wrongUsage(QStringLiteral("%1 holds no certificate in PEM form.").arg(path));
    return certificates.front();
}

} // namespace

CommandLine::CommandLine(const QStringList& arguments)
{
    m_parser.addOptions(globalOptions());
    QStringList safe;
    for (const QString& argument : arguments)
        safe.append(disguised(argument));
    read(safe);
}

void CommandLine::read(const QStringList& arguments)
{
    // The options before the command are read first, to find it; then all of it with the command's own.
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const bool understood = m_parser.parse(arguments);
    m_command = findCommand(m_parser.positionalArguments());
    if (!understood) {
        m_wrong = WrongUsage{m_parser.errorText()};
        return;
    }
    if (!m_command) {
        const QString name = m_parser.positionalArguments().value(0);
        m_wrong = WrongUsage{name.isEmpty() ? QStringLiteral("say what to do; --help lists the commands.")
                                            : QStringLiteral("there is no command \"%1\"; --help lists them.")
                                                  .arg(m_parser.positionalArguments().mid(0, 2).join(u' '))};
        return;
    }
    m_parser.addOptions(m_command->options);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!m_parser.parse(arguments)) {
        m_wrong = WrongUsage{m_parser.errorText()};
        return;
    }
    const QStringList positional = m_parser.positionalArguments().mid(m_command->name.count(u' ') + 1);
    for (const QString& argument : positional)
        m_arguments.append(undisguised(argument));
    checkCount(m_arguments.size());
}

void CommandLine::checkCount(qsizetype given)
{
    const auto needed = std::count_if(m_command->arguments.begin(), m_command->arguments.end(),
                                      [](const QString& name) { return !name.startsWith(u'['); });
    if (given < needed)
        m_wrong = WrongUsage{
            QStringLiteral("%1 is missing: %2 %3")
                .arg(m_command->arguments[given], m_command->name, m_command->arguments.join(u' '))};
    else if (given > m_command->arguments.size())
        m_wrong = WrongUsage{QStringLiteral("\"%1\" is one too many: %2 %3")
                                 .arg(m_arguments.back(), m_command->name, m_command->arguments.join(u' '))};
}

std::optional<QString> CommandLine::help() const
{
    if (m_parser.isSet(QStringLiteral("version")))
        return QStringLiteral("florinctl " FLORIN_VERSION "\n");
    if (!m_parser.isSet(QStringLiteral("help")))
        return std::nullopt;
    const QString options = QStringLiteral("\nOptions everywhere:\n") + optionList(globalOptions());
    if (!m_command)
        return QStringLiteral("florinctl [OPTIONS] COMMAND [ARGUMENTS]\n\nCommands:\n") + commandList() +
               options;
    QString text =
        QStringLiteral("florinctl %1\n\n%2\n")
            .arg((QStringList(m_command->name) + m_command->arguments).join(u' '), m_command->summary);
    if (!m_command->options.isEmpty())
        text += QStringLiteral("\nOptions:\n") + optionList(m_command->options);
    return text + options;
}

Input CommandLine::input() const
{
    return {m_arguments, m_parser};
}

Attempt<Target> CommandLine::target() const
{
    Target target;
    const QString address = m_parser.value(QStringLiteral("server"));
    const auto server = client::ServerAddress::fromText(address);
    if (!server)
        return wrongUsage(QStringLiteral("%1 is not a server's address like localhost:7470.").arg(address));
    target.server = *server;
    if (m_parser.isSet(QStringLiteral("trust"))) {
        const auto certificate = readCertificate(m_parser.value(QStringLiteral("trust")));
        if (!certificate)
            return fail(certificate.error());
        target.trusted = *certificate;
    }
    const auto identity = client::ClientIdentity::read(m_parser.value(QStringLiteral("client-certificate")),
                                                       m_parser.value(QStringLiteral("client-key")));
    if (!identity)
        return fail(identity.error());
    target.identity = *identity;
    if (m_command->needs != Needs::LogIn)
        return target;
    target.by_sms = m_parser.isSet(QStringLiteral("sms"));
    if (target.by_sms) {
        target.code_file = m_parser.value(QStringLiteral("code-file"));
    } else if (m_parser.isSet(QStringLiteral("code-file"))) {
        const auto code = readPassword(m_parser.value(QStringLiteral("code-file")));
        if (!code)
            return fail(code.error());
        target.code = *code;
    }
    target.security_keys = std::make_shared<client::FidoDevice>();
    target.by_security_key = m_parser.isSet(QStringLiteral("security-key"));
    target.user = m_parser.value(QStringLiteral("as"));
    if (target.user.isEmpty())
        return wrongUsage(QStringLiteral("--as USER is needed."));
    if (!m_parser.isSet(QStringLiteral("password-file"))) {
        const auto typed = terminal::askPassword(QStringLiteral("Password of ") + target.user);
        if (!typed)
            return wrongUsage(QStringLiteral("--password-file FILE is needed where no terminal can ask."));
        target.password = *typed;
        return target;
    }
    auto password = readPassword(m_parser.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());
    target.password = *password;
    return target;
}

Attempt<Secret> readPassword(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrongUsage(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    constexpr qint64 max_line = 4096;
    QByteArray line = file.readLine(max_line);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return wrongUsage(QStringLiteral("%1 has no password in its first line.").arg(path));
    return Secret(std::move(line));
}

} // namespace florin::ctl
