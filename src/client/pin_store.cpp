// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pin_store.h"

#include "core/file_problem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace florin::client
{
namespace
{

constexpr qsizetype fingerprint_bytes = 32;
constexpr qint64 max_file_bytes = 1024 * 1024;

struct KnownServer {
    QString server;
    QByteArray fingerprint;
    QString bank; ///< empty before it was named
};

std::optional<KnownServer> parseLine(const QString& line)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() != 2 && words.size() != 3)
        return std::nullopt;
    const QByteArray hex = words[1].toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() != fingerprint_bytes || bytes.toHex() != hex.toLower())
        return std::nullopt;
    return KnownServer{words[0], bytes, words.value(2)};
}

QByteArray lineOf(const KnownServer& known)
{
    QByteArray line = known.server.toUtf8() + ' ' + known.fingerprint.toHex();
    if (!known.bank.isEmpty())
        line += ' ' + known.bank.toUtf8();
    return line + '\n';
}

Result<std::vector<KnownServer>> readAll(const QString& path)
{
    std::vector<KnownServer> servers;
    QFile file(path);
    if (!file.exists())
        return servers;
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, path, file.errorString()));
    const QString text = QString::fromUtf8(file.read(max_file_bytes));
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const auto known = parseLine(line);
        if (!known)
            return refuse(fileProblem(
                ProblemCode::file_unreadable, path,
                QStringLiteral("line %1 does not name a server and its certificate").arg(number)));
        servers.push_back(*known);
    }
    return servers;
}

Result<void> writeAll(const QString& path, const std::vector<KnownServer>& servers)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(fileProblem(ProblemCode::file_unwritable, path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const KnownServer& known : servers)
        file.write(lineOf(known));
    if (!file.commit())
        return refuse(fileProblem(ProblemCode::file_unwritable, path, file.errorString()));
    return {};
}

} // namespace

QByteArray fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QString fingerprintText(const QByteArray& fingerprint)
{
    const QString hex = QString::fromLatin1(fingerprint.toHex().toUpper());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.mid(at, 4));
    return groups.join(u' ');
}

QString FilePinStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/Florin/known_servers");
}

Result<std::optional<QByteArray>> FilePinStore::find(const QString& server) const
{
    const auto servers = readAll(m_path);
    if (!servers)
        return refuse(servers.error());
    for (const KnownServer& known : *servers) {
        if (known.server == server)
            return std::optional(known.fingerprint);
    }
    return std::optional<QByteArray>();
}

Result<void> FilePinStore::remember(const QString& server, const QByteArray& fingerprint)
{
    auto servers = readAll(m_path);
    if (!servers)
        return refuse(servers.error());
    std::erase_if(*servers, [&](const KnownServer& known) { return known.server == server; });
    servers->push_back({server, fingerprint, {}});
    return writeAll(m_path, *servers);
}

Result<std::optional<QString>> FilePinStore::findBank(const QString& server) const
{
    const auto servers = readAll(m_path);
    if (!servers)
        return refuse(servers.error());
    const auto known = std::ranges::find(*servers, server, &KnownServer::server);
    return known == servers->end() || known->bank.isEmpty() ? std::optional<QString>()
                                                            : std::optional(known->bank);
}

Result<void> FilePinStore::rememberBank(const QString& server, const QString& bank)
{
    auto servers = readAll(m_path);
    if (!servers)
        return refuse(servers.error());
    const auto known = std::ranges::find(*servers, server, &KnownServer::server);
    if (known == servers->end())
        return {};
    known->bank = bank;
    return writeAll(m_path, *servers);
}

} // namespace florin::client
