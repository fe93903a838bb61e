// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/device_tokens.h"

#include <QTimer>
#ifdef FLORIN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

const auto service = u"Florin"_s;

QString keyOf(const QString& server, const QString& user)
{
    return server.toCaseFolded() + u'/' + user.toCaseFolded();
}

DeviceTokens::Trouble troubleOf(QKeychain::Error error)
{
    using Trouble = DeviceTokens::Trouble;
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return Trouble::None;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Trouble::Absent;
    case QKeychain::AccessDeniedByUser:
        return Trouble::Locked; // asked to unlock it, the person did not
    case QKeychain::AccessDenied:
        return Trouble::Denied;
    default:
        return Trouble::Failed;
    }
}

#ifdef FLORIN_HAS_DBUS
/// Of a locked collection the Secret Service finds nothing either; whether it is locked, it says itself
/// (freedesktop.org's Secret Service API, the property Locked of a collection).
void tellNothing(QObject* receiver, const DeviceTokens::Take& take)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                           u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto* answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, KeychainTokens::patience_ms), receiver);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, receiver,
                     [take](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<QDBusVariant> reply = *finished;
                         const bool locked = reply.isValid() && reply.value().variant().toBool();
                         take({{}, locked ? DeviceTokens::Trouble::Locked : DeviceTokens::Trouble::None});
                     });
}
#else
void tellNothing(QObject*, const DeviceTokens::Take& take)
{
    take({});
}
#endif

/// Runs the job and tells its end once: when it finishes, or when patience does. What finishes later is heard
/// by nobody.
template<class Tell>
void run(QKeychain::Job* job, QObject* receiver, Tell tell)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto told = std::make_shared<bool>(false);
    const auto once = [told, tell](QKeychain::Job* finished) {
        if (!std::exchange(*told, true))
            tell(finished);
    };
    QObject::connect(job, &QKeychain::Job::finished, receiver, once);
    QTimer::singleShot(KeychainTokens::patience_ms, receiver, [once] { once(nullptr); });
    job->start();
}

} // namespace

void KeychainTokens::find(const QString& server, const QString& user, QObject* receiver, Take take)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(keyOf(server, user));
    run(job, receiver, [receiver, take](QKeychain::Job* finished) {
        if (!finished) {
            take({{}, Trouble::Slow});
            return;
        }
        if (finished->error() == QKeychain::EntryNotFound) {
            tellNothing(receiver, take);
            return;
        }
        Found found{{}, troubleOf(finished->error())};
        QByteArray data = static_cast<QKeychain::ReadPasswordJob*>(finished)->binaryData();
        if (finished->error() == QKeychain::NoError && !data.isEmpty())
            found.token = Secret(std::move(data));
        take(found);
    });
}

void KeychainTokens::keep(const QString& server, const QString& user, const Secret& token, QObject* receiver,
                          Tell tell)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(keyOf(server, user));
    job->setBinaryData(token.view().toByteArray());
    run(job, receiver,
        [tell](QKeychain::Job* finished) { tell(finished ? troubleOf(finished->error()) : Trouble::Slow); });
}

void KeychainTokens::forget(const QString& server, const QString& user)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(keyOf(server, user));
    run(job, this, [](QKeychain::Job*) {});
}

} // namespace florin::desktop
