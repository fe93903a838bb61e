// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/programs.h"

#include <QTemporaryDir>

#include <map>

namespace florin::test
{

/// The real florind with a seeded bank on a free loopback port, and the real florinctl beside it, both as
/// processes, as a script would run them. Everything lives in a folder that goes with this object.
class DemoBank
{
public:
    DemoBank();
    ~DemoBank();
    DemoBank(const DemoBank&) = delete;
    DemoBank& operator=(const DemoBank&) = delete;

    /// Runs florinctl with server, user, password file and certificate given.
    [[nodiscard]] Ran as(const QString& user, const QStringList& command, const QByteArray& input = {});
    /// The same with --json.
    [[nodiscard]] Ran json(const QString& user, const QStringList& command);
    /// Whether a command, which has a key, waits for a second person, and is done once `second` approved it.
    [[nodiscard]] bool isDoneWithSecond(const QString& user, const QString& second,
                                        const QStringList& command);
    /// Runs it with these arguments and nothing else.
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {});
    /// Starts it as as() does and lets it run.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& user, const QStringList& command);

    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString certificate() const;
    [[nodiscard]] QString keyFile() const;
    /// A file with this content.
    [[nodiscard]] QString file(const QString& name, const QByteArray& content);
    [[nodiscard]] QString passwordFile(const QString& user) const;
    void setPassword(const QString& user, const QByteArray& password);
    /// The customers' account numbers, in the order of the old system's table; each is also a log-in.
    [[nodiscard]] QString account(int nth) const { return m_accounts.at(static_cast<std::size_t>(nth)); }
    /// A member of the demo staff.
    [[nodiscard]] QString staff(const QString& role) const { return m_staff.at(role); }
    void stop();
    /// As if the power had gone.
    void kill();
    /// What florind says on stderr goes into this file of path() from its next start on.
    void keepErrorsIn(const QString& name) { m_errors = name; }
    [[nodiscard]] qint64 process() const { return m_florind.processId(); }
    /// On the same port as before, with these options of `florind serve` as well.
    void startAgain(const QStringList& more = {}) { serve(m_server, more); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    void seed();
    void serve(const QString& address, const QStringList& more = {});
    [[nodiscard]] QStringList arguments(const QString& user, const QStringList& command) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QProcess m_florind;
    QString m_server;
    QString m_errors; ///< empty: forwarded
    std::vector<QString> m_accounts;
    std::map<QString, QString> m_staff; ///< by role
};

} // namespace florin::test
