// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace florin::test
{
namespace
{

constexpr int patience_ms = 60'000;

const QByteArray customers_csv = "account_num,first_name,last_name,aadhar_num,phone_num,sms,balance\n"
                                 "9,Asha R,Nair,512340,9000000009,Y,105850\n"
                                 "10,devan,pillai,31245,9000000010,Y,107000\n";
const QByteArray transactions_csv = "transaction_id,from_account,to_account,amount,type,date\n"
                                    "1,9,9,4500,DEPOSIT,2024-04-04 02:00:50\n"
                                    "2,9,10,2000,TRANSFER,2024-04-04 02:07:53\n";
const QByteArray feedback_csv = "Customer_ID,Name,Feedback\n"
                                "TL4523,Asha,Refunds take long\n";

} // namespace

DemoBank::DemoBank()
{
    seed();
    serve(QStringLiteral("127.0.0.1:0"));
}

DemoBank::~DemoBank()
{
    stop();
}

void DemoBank::stop()
{
    m_florind.terminate();
    m_florind.waitForFinished(patience_ms);
}

void DemoBank::kill()
{
    m_florind.kill();
    m_florind.waitForFinished(patience_ms);
}

QString DemoBank::file(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString DemoBank::passwordFile(const QString& user) const
{
    return m_folder.filePath(QStringLiteral("password-") + user);
}

void DemoBank::setPassword(const QString& user, const QByteArray& password)
{
    static_cast<void>(file(QStringLiteral("password-") + user, password + '\n'));
}

QString DemoBank::certificate() const
{
    return m_folder.filePath(QStringLiteral("bank/tls/certificate.pem"));
}

QString DemoBank::keyFile() const
{
    const QDir keys(m_folder.filePath(QStringLiteral("config/florin/keys")));
    return keys.filePath(keys.entryList({QStringLiteral("*.key")}, QDir::Files).value(0));
}

QProcessEnvironment DemoBank::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

void DemoBank::seed()
{
    static_cast<void>(file(QStringLiteral("customers.csv"), customers_csv));
    static_cast<void>(file(QStringLiteral("transactions.csv"), transactions_csv));
    static_cast<void>(file(QStringLiteral("feedback.csv"), feedback_csv));
    const Ran seeded =
        runToEnd(QStringLiteral(FLORIND),
                 {QStringLiteral("seed"), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("bank")),
                  QStringLiteral("--from"), m_folder.path(), QStringLiteral("--json")},
                 environment());
    if (seeded.exit_code != 0)
        qFatal("florind seed: %s", seeded.err.constData());
    const QJsonArray people = seeded.list();
    for (const QJsonValue person : people) {
        const QString user = person[QStringLiteral("user")].toString();
        const QString role = person[QStringLiteral("role")].toString();
        setPassword(user, person[QStringLiteral("password")].toString().toUtf8());
        if (role == QStringLiteral("customer"))
            m_accounts.push_back(person[QStringLiteral("accounts")][0][QStringLiteral("number")].toString());
        else
            m_staff[role] = user;
    }
}

void DemoBank::serve(const QString& address, const QStringList& more)
{
    m_florind.setProcessEnvironment(environment());
    if (m_errors.isEmpty()) {
        m_florind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    } else {
        m_florind.setProcessChannelMode(QProcess::SeparateChannels);
        m_florind.setStandardErrorFile(m_folder.filePath(m_errors), QIODevice::Append);
    }
    m_florind.start(QStringLiteral(FLORIND),
                    QStringList{QStringLiteral("serve"), QStringLiteral("--data"),
                                m_folder.filePath(QStringLiteral("bank")), QStringLiteral("--listen"),
                                address,
                                // Nothing of a test leaves this machine.
                                QStringLiteral("--sms-url"), QStringLiteral("http://127.0.0.1:9")} +
                        more);
    m_server = addressOf(m_florind);
}

QStringList DemoBank::arguments(const QString& user, const QStringList& command) const
{
    return QStringList{QStringLiteral("--server"),
                       m_server,
                       QStringLiteral("--as"),
                       user,
                       QStringLiteral("--password-file"),
                       passwordFile(user),
                       QStringLiteral("--trust"),
                       certificate()} +
           command;
}

bool DemoBank::isDoneWithSecond(const QString& user, const QString& second, const QStringList& command)
{
    const Ran asked = json(user, command);
    if (asked.exit_code != 1 || asked.code() != QStringLiteral("approval_needed"))
        return false;
    const auto number = asked.json()[QStringLiteral("values")][QStringLiteral("proposal")].toInteger();
    const QString approval = QStringLiteral("approval");
    const Ran approved = json(second, {approval, QStringLiteral("approve"), QString::number(number)});
    return approved.exit_code == 0 && json(user, command).exit_code == 0;
}

Ran DemoBank::run(const QStringList& arguments, const QByteArray& input)
{
    return runToEnd(QStringLiteral(FLORINCTL), arguments, environment(), input);
}

Ran DemoBank::as(const QString& user, const QStringList& command, const QByteArray& input)
{
    return run(arguments(user, command), input);
}

Ran DemoBank::json(const QString& user, const QStringList& command)
{
    return as(user, QStringList(QStringLiteral("--json")) + command);
}

std::unique_ptr<QProcess> DemoBank::start(const QString& user, const QStringList& command)
{
    auto florinctl = std::make_unique<QProcess>();
    florinctl->setProcessEnvironment(environment());
    florinctl->start(QStringLiteral(FLORINCTL), arguments(user, command));
    return florinctl;
}

} // namespace florin::test
