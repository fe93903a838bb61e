// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/load_people.h"

#include "core/file_problem.h"
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace florin::bench
{
namespace
{

QString folderOf(const QString& directory)
{
    return QDir(directory).filePath(QStringLiteral("load"));
}

QString accountsFile(const QString& directory)
{
    return QDir(folderOf(directory)).filePath(QStringLiteral("accounts.json"));
}

Problem unreadable(const QString& file, const QString& reason)
{
    return fileProblem(ProblemCode::file_unreadable, file, reason);
}

std::optional<LoadLogIn> logInOf(const QJsonObject& json)
{
    LoadLogIn log_in{json[QStringLiteral("user")].toString(),
                     CustomerId{json[QStringLiteral("customer")].toInteger()},
                     {}};
    for (const QJsonValue value : json[QStringLiteral("accounts")].toArray()) {
        const auto number = AccountNumber::fromText(value.toString());
        if (!number)
            return std::nullopt;
        log_in.accounts.push_back(*number);
    }
    return log_in.user.isEmpty() || log_in.accounts.empty() ? std::nullopt : std::optional(log_in);
}

QJsonObject jsonOf(const LoadLogIn& log_in)
{
    QJsonArray accounts;
    for (const AccountNumber number : log_in.accounts)
        accounts.append(number.toText());
    return {{QStringLiteral("user"), log_in.user},
            {QStringLiteral("customer"), log_in.customer.value},
            {QStringLiteral("accounts"), accounts}};
}

Result<QByteArray> contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        return refuse(unreadable(name, file.errorString()));
    return file.readAll();
}

} // namespace

std::size_t LoadPeople::accountCount() const
{
    std::size_t count = 0;
    for (const LoadLogIn& log_in : log_ins)
        count += log_in.accounts.size();
    return count;
}

bool LoadPeople::existIn(const QString& directory)
{
    return QFile::exists(accountsFile(directory));
}

QString LoadPeople::passwordFile(const QString& directory)
{
    return QDir(folderOf(directory)).filePath(QStringLiteral("password"));
}

Result<LoadPeople> LoadPeople::read(const QString& directory)
{
    LoadPeople people;
    auto password = contentOf(passwordFile(directory));
    if (!password)
        return refuse(std::move(password.error()));
    people.password = Secret(password->trimmed());
    wipe(*password);
    const QString file = accountsFile(directory);
    const auto content = contentOf(file);
    if (!content)
        return refuse(content.error());
    for (const QJsonValue value : QJsonDocument::fromJson(*content).array()) {
        auto log_in = logInOf(value.toObject());
        if (!log_in)
            return refuse(
                unreadable(file, QStringLiteral("it is not what florin-bench prepare has written")));
        people.log_ins.push_back(std::move(*log_in));
    }
    if (people.log_ins.empty())
        return refuse(unreadable(file, QStringLiteral("there are no log-ins in it")));
    return people;
}

Result<void> LoadPeople::write(const QString& directory) const
{
    if (auto made = store::makePrivateFolder(folderOf(directory)); !made)
        return made;
    const QString password_file = passwordFile(directory);
    if (!QFile::exists(password_file)) {
        QByteArray line = password.view().toByteArray() + '\n';
        auto written = store::writePrivateFile(password_file, line);
        wipe(line);
        if (!written)
            return written;
    }
    QJsonArray list;
    for (const LoadLogIn& log_in : log_ins)
        list.append(jsonOf(log_in));
    QSaveFile file(accountsFile(directory));
    const QByteArray content = QJsonDocument(list).toJson(QJsonDocument::Compact);
    const bool written = file.open(QFile::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return refuse(fileProblem(ProblemCode::file_unwritable, file));
    return {};
}

} // namespace florin::bench
