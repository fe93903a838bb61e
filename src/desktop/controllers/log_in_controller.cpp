// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/log_in_controller.h"

#include "client/link.h"
#include "desktop/controllers/link_keeper.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// Where the sentence belongs: beside the server's address, or beside what was typed as password.
LogInController::Field fieldOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::cannot_connect:
    case ProblemCode::offline:
    case ProblemCode::timed_out:
    case ProblemCode::pin_changed:
    case ProblemCode::wrong_version:
    case ProblemCode::unavailable:
        return LogInController::Field::Server;
    default:
        return LogInController::Field::Password;
    }
}

} // namespace

LogInController::LogInController(LinkKeeper* keeper, QObject* parent) : QObject(parent), m_keeper(keeper)
{
    connect(keeper, &LinkKeeper::certificateUnknown, this, &LogInController::onCertificate);
    connect(keeper, &LinkKeeper::troubled, this, &LogInController::onTroubled);
}

void LogInController::logIn(const QString& server, const QString& user, const Secret& password)
{
    const auto address = client::ServerAddress::fromText(server.trimmed());
    if (!address) {
        Q_EMIT refused(Field::Server, invalidField(u"server"_s, u"must be a host name, or host:port"_s));
        return;
    }
    m_password = password;
    setStep(Step::Reaching);
    m_keeper->connectTo(*address);
    const quint64 attempt = ++m_attempt;
    m_keeper->link()
        ->call(contract::LogIn{user.trimmed(), password})
        .then(this, [this, attempt](const Result<contract::LoggedIn>& reply) {
            if (attempt == m_attempt)
                onAnswer(reply);
        });
}

void LogInController::trust(bool trusted)
{
    if (m_step != Step::Trusting)
        return;
    if (trusted) {
        setStep(Step::Reaching);
        m_keeper->decideCertificate(true);
    } else {
        startOver();
        m_keeper->decideCertificate(false);
    }
}

void LogInController::choosePassword(const Secret& replacement)
{
    setStep(Step::Changing);
    const quint64 attempt = ++m_attempt;
    m_keeper->link()
        ->call(contract::ChangePassword{m_password, replacement})
        .then(this, [this, attempt](const Result<contract::Done>& reply) {
            if (attempt != m_attempt)
                return;
            if (reply) {
                m_session.must_change_password = false;
                finish();
                return;
            }
            setStep(Step::NewPassword);
            Q_EMIT refused(Field::NewPassword, reply.error());
        });
}

void LogInController::startOver()
{
    ++m_attempt;
    m_password = {};
    setStep(Step::Asking);
}

void LogInController::onCertificate(const QString& server, const QString& fingerprint)
{
    if (m_step != Step::Reaching)
        return;
    setStep(Step::Trusting);
    Q_EMIT certificateShown(server, fingerprint);
}

void LogInController::onTroubled(const Problem& problem)
{
    // Later troubles are the frame's to show.
    if (m_step != Step::Reaching && m_step != Step::Trusting)
        return;
    startOver();
    m_keeper->close();
    Q_EMIT refused(fieldOf(problem.code), problem);
}

void LogInController::onAnswer(const Result<contract::LoggedIn>& reply)
{
    if (!reply) {
        startOver();
        Q_EMIT refused(fieldOf(reply.error().code), reply.error());
        return;
    }
    m_session = *reply;
    if (m_session.must_change_password)
        setStep(Step::NewPassword);
    else
        finish();
}

void LogInController::finish()
{
    m_password = {};
    setStep(Step::Done);
    Q_EMIT loggedIn(m_session);
}

void LogInController::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace florin::desktop
